import { acceptance, due, isOver, nextMoment } from '@visavis/group'
import type { Change, Group } from '@visavis/group'
import type { EpochKeys } from '@visavis/seal'
import { DAY } from '../day.ts'
import type { Door, Notes, Welcome } from '../room/notes.ts'
import type { Doorstep } from './doorstep.ts'
import type { Gone } from './go.ts'

/** Something a device does for its group without being asked. `key` names it; `mine`: it falls to this device first. */
export type Errand = { key: string; mine: boolean } & (
  | { errand: 'announce' }
  | { errand: 'bring-knock'; knock: string; invitation: string | null }
  | { errand: 'bring-acceptance'; knock: string; place: number }
  | { errand: 'settle'; decision: string }
  | { errand: 'send-answer'; id: string; door: Door }
  | { errand: 'send-agreements'; door: Door }
  | { errand: 'send-not-now'; door: Door; at: number }
  | { errand: 'call-in'; welcome: Welcome }
  | { errand: 'forget'; seq: number; secret: Uint8Array }
  | { errand: 'rekey'; change: Change | null }
  /** Of a part that only some groups need, and that is fetched by those. */
  | { errand: 'more'; go: () => Promise<Gone>; /** whose turn it is, where the lot does not say */ turn?: number }
  /** Something happens by the group's clock, and by our own that moment has come. */
  | { errand: 'tell-time'; from: number }
  | { errand: 'publish-card' } | { errand: 'take-card-down'; cardId: string }
)

/** Everything the decision looks at; values only. */
export interface Known {
  group: Group
  me: string
  now: number
  epoch: number
  epochBegan: number
  keys: EpochKeys
  notes: Notes
  doorstep: Doorstep
  /** Own answers to knocks that stand in the log: deed id and knock. */
  myAnswers: { id: string; knock: string }[]
  /** Digest of the card as it stands, or null. */
  cardDigest: string | null
  knowsDevice: boolean
  outboxEmpty: boolean
}

const RENEW_AFTER = 30 * DAY

/** Many causes, one decision: what is there to do now? Nothing is done twice because doing it changes what is known. */
export function errandsOf(known: Known): Errand[] {
  if (!known.knowsDevice) return [{ errand: 'announce', key: 'announce', mine: true }]
  return [...knocksToBring(known), ...acceptancesToBring(known), ...decisionsToSettle(known),
    ...momentsToTell(known), ...wordsToForget(known), ...lettersToSend(known), ...cardToShow(known), ...rekeyToMake(known)]
}

function knocksToBring({ group, doorstep, notes }: Known): Errand[] {
  const known = new Set([...group.knocks.keys(), ...notes.atTheDoor.map((door) => door.knock)])
  return [...doorstep.knocks].flatMap(([knock, { u, invitation }]): Errand[] => {
    if (known.has(knock) || group.members.has(u) || group.former.has(u)) return []
    const cameBy = stillHolds(group, invitation)
    // By a link that is over nobody comes to a group that shows no door to the public.
    if (invitation !== null && cameBy === null && !group.card) return []
    return [{ errand: 'bring-knock', knock, invitation: cameBy, key: `bring ${knock}`, mine: false }]
  })
}

/** It is known here that the link of this id is over, and said behind it. */
export const saidOver = (invitation: string): string => `over ${invitation}`

/** Who knocked by a link that others had used up meanwhile, or at a group that closed its door, is not left without an answer. */
function tooLate({ group, doorstep, notes }: Known): Errand[] {
  return [...doorstep.knocks].flatMap(([knock, { u, invitation, reply }]): Errand[] => {
    if (invitation === null || group.card || stillHolds(group, invitation) !== null) return []
    const isKnown = notes.sent.includes(saidOver(invitation)) || group.invitations.has(invitation)
    const wasHeard = group.knocks.has(knock) || group.members.has(u) || group.former.has(u) || notes.atTheDoor.some((door) => door.knock === knock)
    if (!isKnown || wasHeard) return []
    return [{ errand: 'send-not-now', door: { u, knock, at: 0, reply }, at: 0, key: `not-now ${knock} 0`, mine: false }]
  })
}

function stillHolds(group: Group, id: string | null): string | null {
  const invitation = group.invitations.get(id ?? '')
  const isOpen = group.rules.admission !== 'closed' || invitation?.door != null
  return invitation && isOpen && !isOver(group, invitation) ? invitation.id : null
}

function acceptancesToBring({ group, doorstep }: Known): Errand[] {
  return doorstep.acceptances.flatMap(({ knock, over }, place): Errand[] => {
    const at = group.knocks.get(knock)
    const missing = at && at.accepted !== group.agreements.version && over === acceptance(group.agreements.lines, knock)
    return missing ? [{ errand: 'bring-acceptance', knock, place, key: `accept ${knock} ${group.agreements.version}`, mine: false }] : []
  })
}

/** A decision whose time is over by our own clock, and by the group's not yet. */
function decisionsToSettle({ group, now, me }: Known): Errand[] {
  return [...group.decisions.values()].filter((decision) => decision.closes <= now && (group.members.get(me)?.claimed ?? 0) < decision.closes)
    .map(({ id }) => ({ errand: 'settle', decision: id, key: `settle ${id}`, mine: false }))
}

/** Nothing but a deed moves the group's clock. */
function momentsToTell({ group, me }: Known): Errand[] {
  const next = nextMoment(group)
  const isTold = next === null || (group.members.get(me)?.claimed ?? Infinity) >= next
  return isTold ? [] : [{ errand: 'tell-time', from: next, key: `time ${next}`, mine: true }]
}

function wordsToForget({ notes }: Known): Errand[] {
  return notes.toForget.map(({ seq, secret }) => ({ errand: 'forget', seq, secret, key: `forget ${seq}`, mine: true }))
}

/** Setting aside is one person's deed: for a day the others may think otherwise before the letter goes out. */
function lettersToSend(known: Known): Errand[] {
  const { group, me, now, notes, myAnswers, epoch } = known
  const answers = myAnswers.flatMap(({ id, knock }): Errand[] => {
    const door = notes.atTheDoor.find((each) => each.knock === knock)
    return door ? [{ errand: 'send-answer', id, door, key: `answer ${knock} ${id}`, mine: true }] : []
  })
  const agreed = [...group.passages.values()].flatMap(({ knock }): Errand[] => {
    const door = notes.atTheDoor.find((each) => each.knock === knock)
    const here = knock !== null && group.knocks.get(knock)?.accepted !== group.agreements.version
    return door && here ? [{ errand: 'send-agreements', door, key: `agreements ${knock} ${group.agreements.version} ${epoch}`, mine: false }] : []
  })
  const notNow = [...group.knocks.values()].flatMap(({ id, notNow: setAside }): Errand[] => {
    const door = notes.atTheDoor.find((each) => each.knock === id)
    return door && setAside && setAside.at + DAY <= now ? [{ errand: 'send-not-now', door, at: setAside.at, key: `not-now ${id} ${setAside.at}`, mine: setAside.by === me }] : []
  })
  const calls = notes.welcome.map((welcome): Errand =>
    ({ errand: 'call-in', welcome, key: `call ${welcome.knock} ${welcome.seq}`, mine: welcome.by === me }))
  return [...answers, ...agreed, ...notNow, ...tooLate(known), ...calls].filter(({ key }) => !notes.sent.includes(key))
}

function cardToShow({ group, notes, epoch, cardDigest }: Known): Errand[] {
  const shown = notes.card
  if (!group.card) return shown ? [{ errand: 'take-card-down', cardId: shown.cardId, key: `down ${shown.cardId}`, mine: true }] : []
  const asItIs = shown?.cardId === group.card.cardId && shown.epoch === epoch && shown.digest === cardDigest
  return asItIs ? [] : [{ errand: 'publish-card', key: `card ${epoch} ${cardDigest}`, mine: shown !== null }]
}

/** One at a time, and only with nothing of ours on the way: a rekey is valid in exactly one place. */
function rekeyToMake({ group, now, epoch, epochBegan, notes, outboxEmpty }: Known): Errand[] {
  if (!outboxEmpty) return []
  const change = due(group)[0]
  if (change) return [{ errand: 'rekey', change, key: `rekey ${epoch} ${change.cause}`, mine: false }]
  const age = now - epochBegan
  // Who claims to have renewed in the future would keep us from ever renewing again.
  const stale = age > RENEW_AFTER || age < -DAY || notes.voidRekeyIn === epoch || (notes.strayRekeyIn === epoch && age > DAY)
  return stale ? [{ errand: 'rekey', change: null, key: `rekey ${epoch}`, mine: false }] : []
}
