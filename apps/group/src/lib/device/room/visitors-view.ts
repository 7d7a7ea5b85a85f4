import { choosersOf, guestsHere, isChoosing, openInvitations } from '@visavis/group'
import type { Group, Guest, Split } from '@visavis/group'
import { sameBytes } from '@visavis/wire'
import type { GuestView, InvitationView, SisterView, SplitView } from '../doors.ts'
import type { Inside } from './inside.ts'
import { shown } from './spoken.ts'
import type { WordsOf } from './waiting-words.ts'

/** Invitations that hold now, oldest first. */
export const invitationViews = (group: Group): InvitationView[] =>
  openInvitations(group).map(({ id, by, door, occasion, expires, left }) => ({ id, by, welcome: door !== null, occasion: occasion ?? '', until: expires, left }))

export function guestViews(inside: Inside, group: Group, words: WordsOf): GuestView[] {
  const here = new Set(guestsHere(group).map(({ id }) => id))
  return [...group.guests.values()].map((guest) => {
    const { id, as, alias, occasion, until, reply } = guest
    const state = !here.has(id) ? 'over' : reply === null ? 'invited' : 'here'
    return { id, as, alias, occasion, until, state, usedTwice: usedTwice(inside, guest), letters: lettersOf(inside, words, guest) }
  })
}

function lettersOf({ outs }: Inside, words: WordsOf, { letters }: Readonly<Guest>): GuestView['letters'] {
  return letters.map(({ id, by, at }) => {
    // What a member wrote bears the deed's id; what a guest wrote bears the letter's, and stands beside the deed that brought it.
    const one = by === null ? words.about(id).find(({ kind }) => kind === 'bring-guest-letter') : words.get(id)
    const waiting = words.isWaiting(id) || outs.some(({ saying }) => saying?.deed.letter === id)
    return { id, by, at: one?.at ?? at, words: waiting && !one ? { state: 'not-yet' } : shown(one), waiting }
  })
}

/** By the letters at the door: two places ask to be told what is for one guest. */
function usedTwice({ doorstep }: Inside, { id, reply }: Readonly<Guest>): boolean {
  const others = doorstep.guests.filter((letter) => letter.guest === id && !(reply && sameBytes(letter.reply.address, reply.address)))
  return others.length > (reply ? 0 : 1)
}

export function splitViews(inside: Inside, group: Group): SplitView[] {
  const me = inside.identity.u
  return [...group.splits.values()].map((split) => {
    const mine = split.choices.find(({ u }) => u === me)
    return { id: split.id, opens: split.opens, mine: mine?.sister ?? null, chose: mine !== undefined, sisters: split.names.map((name, place) => sisterView(inside, group, split, name, place)) }
  })
}

function sisterView(inside: Inside, group: Group, split: Readonly<Split>, name: string, place: number): SisterView {
  const chose = choosersOf(split, place)
  const founder = split.lives.find(({ sister }) => sister === place)?.by ?? null
  const room = roomOf(inside, split.id, place)
  const inIt = room === null ? null : insideOf(inside, room)
  return {
    name, room, foundedBy: founder, choosers: chose.map(({ u }) => u),
    state: isChoosing(group, split) ? 'choosing' : founder === null ? 'being-founded' : 'alive',
    missing: inIt ? chose.filter(({ door }) => door !== null && !isLetIn(inIt, door.u, door.knock)).map(({ u }) => u) : [],
  }
}

/** Here, or welcome as soon as they come. */
const isLetIn = (group: Group, u: string, knock: string): boolean =>
  group.members.has(u) || group.former.has(u) || [...group.passages.values()].some((passage) => passage.knock === knock)

const roomOf = ({ home, record }: Inside, split: string, place: number): string | null =>
  home.beside?.knocks.all().find(({ sister }) => sister?.of === record.key && sister.split === split && sister.place === place && !sister.byHand)?.room ?? null

function insideOf({ home }: Inside, room: string): Group | null {
  const isIn = home.beside?.rooms.list().some(({ key, standing }) => key === room && standing === 'in')
  return isIn ? home.beside!.rooms.view(room).group : null
}
