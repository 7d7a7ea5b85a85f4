import { awaitsAnswerOf, openDecisions, pausedUntil } from '@visavis/group'
import type { Group, Knock, Sharing } from '@visavis/group'
import type { KnockView, RoomView, SharingView, Today } from '../view.ts'
import { groupAhead } from './ahead.ts'
import { isBehind } from './inside.ts'
import type { Inside } from './inside.ts'
import { contactViews, remarkViews } from './said-view.ts'
import { shown } from './spoken.ts'
import { standingOf } from './standing.ts'
import { whyOut } from './why-out.ts'
import { guestViews, invitationViews, splitViews } from './visitors-view.ts'
import { waitingWords } from './waiting-words.ts'
import type { WordsOf } from './waiting-words.ts'

/** What the person sees. Null while nothing of the log opens for us yet. */
export function roomView(inside: Inside): RoomView | null {
  const group = groupAhead(inside)
  if (!group || standingOf(inside) === 'coming-in') return null
  const words = waitingWords(inside)
  const sharings = [...group.sharings.values()].map((sharing) => sharingView(inside, words, sharing)).reverse()
  const knocks = [...group.knocks.values()].map((knock) => knockView(inside, group, words, knock))
  const { key, label } = inside.record
  return {
    key, label, standing: standingOf(inside), group, me: inside.identity.u, sharings, knocks,
    why: whyOut(inside), pausedUntil: pausedUntil(group, inside.identity.u), needsNewerProgram: isBehind(inside),
    remarks: remarkViews(inside, group, words), contacts: contactViews(group, words),
    today: today(inside, group, sharings, knocks),
    invitations: invitationViews(group), guests: guestViews(inside, group, words), splits: splitViews(inside, group),
    waiting: inside.outs.flatMap(({ saying }) =>
      (saying ? [{ id: saying.id, at: saying.at, deed: saying.deed, text: saying.words ? new TextDecoder().decode(saying.words.bytes) : null }] : [])),
    alarms: inside.notes.alarms,
    slug: inside.notes.card?.slug ?? null,
  }
}

function sharingView(inside: Inside, words: WordsOf, { id, by, at, wish, heardBy, knownBy, thanks }: Readonly<Sharing>): SharingView {
  const me = inside.identity.u
  const said = (kind: string) => words.about(id).filter((one) => one.kind === kind)
  const knew = said('know-this')
  return {
    id, by, at, wish,
    words: shown(words.get(id)),
    mine: by === me,
    waiting: words.isWaiting(id),
    heardBy, heardByMe: heardBy.includes(me),
    known: knownBy.map((u) => ({ by: u, words: shown(knew.find((one) => one.by === u)) })),
    knownByMe: knownBy.includes(me),
    thanks: by === me ? said('thank').map((one) => ({ by: one.by, at: one.at, text: one.text })) : [],
    thankedByMe: thanks.some((one) => one.by === me),
  }
}

function knockView({ doorstep }: Inside, group: Group, words: WordsOf, knock: Readonly<Knock>): KnockView {
  const { id, alias, brought } = knock
  const said = words.about(id)
  // The letter itself, while it lies in the letterbox: nobody can have changed it on the way in.
  const letter = doorstep.knocks.get(id)
  const brings = said.find(({ kind }) => kind === 'bring-knock')
  const answers = said.filter(({ kind }) => kind === 'answer-knock' || kind === 'invite-to-visit')
  return {
    id, alias, at: brought, words: letter ? { state: 'here', text: letter.text } : shown(brings),
    answers: answers.map((one) => ({ id: one.id, by: one.by, at: one.at, words: shown(one), waiting: words.isWaiting(one.id), visit: one.kind === 'invite-to-visit' })),
    decision: decisionOn(group, id),
    state: stateOf(group, knock),
  }
}

function decisionOn(group: Group, knock: string): string | null {
  const all = [...group.record.values(), ...group.decisions.values()]
  return all.findLast(({ matter }) => matter.matter === 'admit' && matter.knock === knock)?.id ?? null
}

function stateOf(group: Group, { id, accepted, notNow }: Readonly<Knock>): KnockView['state'] {
  const welcome = [...group.passages.values()].some(({ knock }) => knock === id)
  if (welcome) return accepted === group.agreements.version ? 'accepted' : 'agreed'
  if (openDecisions(group).some(({ matter }) => matter.matter === 'admit' && matter.knock === id)) return 'deciding'
  return notNow ? 'not-now' : 'open'
}

function today(inside: Inside, group: Group, sharings: SharingView[], knocks: KnockView[]): Today {
  const me = inside.identity.u
  const since = group.members.get(me)?.seq ?? 0
  return {
    knocks: knocks.filter(({ state, answers }) => state === 'open' && answers.length === 0).map(({ id }) => id),
    decisions: awaitsAnswerOf(group, me).map(({ id }) => id),
    sharings: sharings.filter(({ id, mine, heardByMe }) => !mine && !heardByMe && group.sharings.get(id)!.seq >= since).map(({ id }) => id),
    thanks: sharings.filter(({ id, thanks }) => thanks.length > (inside.notes.thanksSeen[id] ?? 0)).map(({ id }) => id),
  }
}
