import { isResting, processOf } from '@visavis/group'
import type { Group, Guest } from '@visavis/group'
import { dayOf } from '../day.ts'
import type { Errand, Known } from '../errands/errands.ts'
import { speak } from '../errands/go.ts'
import type { Gone } from '../errands/go.ts'
import { noteSent } from '../errands/note-sent.ts'
import { toGuest } from '../invitations/write.ts'
import type { Inside } from '../room/inside.ts'
import { asCarried, heardFrom } from './heard.ts'
import { writeToGuest } from './to-guest.ts'
import type { ToGuest } from './to-guest.ts'

/** What there is to do for those who visit us: bring in that they came and what they wrote, and send them what is for them. */
export async function guestErrands(inside: Inside, known: Known): Promise<Errand[]> {
  const guests = [...known.group.guests.values()]
  const letters = await Promise.all(guests.map((guest) => lettersToBring(inside, guest)))
  const out = guests.flatMap((guest) => [...myLetters(inside, guest), ...howItGoes(inside, known, guest)])
  return [...guests.flatMap((guest) => toBring(inside, guest)), ...letters.flat(), ...out.filter(({ key }) => !known.notes.sent.includes(key))]
}

function toBring(inside: Inside, { id, reply }: Readonly<Guest>): Errand[] {
  const came = inside.doorstep.guests.find(({ guest }) => guest === id)
  if (reply !== null || !came) return []
  return [{ errand: 'more', key: `guest ${id}`, mine: false, go: () => speak(inside, { kind: 'bring-guest', guest: id, reply: { ...came.reply } }) }]
}

async function lettersToBring(inside: Inside, guest: Readonly<Guest>): Promise<Errand[]> {
  const errands: Errand[] = []
  for (const [letter, { guest: from, signed }] of inside.doorstep.fromGuests) {
    if (from !== guest.id || guest.letters.some(({ id }) => id === letter)) continue
    const carried = asCarried(signed)
    if (!await heardFrom(guest, letter, carried)) continue
    errands.push({ errand: 'more', key: `from ${letter}`, mine: false, go: () => speak(inside, { kind: 'bring-guest-letter', guest: guest.id, letter }, carried) })
  }
  return errands
}

/** The author's device alone sends a letter: it is the one that knows it was meant for the guest. */
function myLetters(inside: Inside, guest: Readonly<Guest>): Errand[] {
  const mine = inside.spoken.about(guest.id).filter(({ kind, by, state }) => kind === 'write-to-guest' && by === inside.identity.u && state === 'here')
  return mine.map(({ id, at, text }) => toSend(inside, guest, `to-guest ${id}`, { letter: 'to-guest', guest: guest.id, at, text }))
}

/** Once a week, from one device: of whoever proposed the helper, or else of whoever is here longest and not resting. */
function howItGoes(inside: Inside, { group, me, now }: Known, guest: Readonly<Guest>): Errand[] {
  const proposer = group.record.get(guest.decision)?.by ?? ''
  const awake = [...group.members.keys()].filter((u) => !isResting(group, u))
  if (guest.as !== 'helper' || guest.reply === null || me !== (awake.includes(proposer) ? proposer : awake[0])) return []
  const day = mondayOf(dayOf(now))
  return [toSend(inside, guest, `process ${guest.id} ${day}`, { letter: 'process', guest: guest.id, day, ...inNumbers(group) })]
}

function inNumbers(group: Group) {
  const { members, resting, decisions, tasksTaken, tasksFree, agreementsAdopted, ending } = processOf(group)
  const counts = Object.entries(decisions).sort(([a], [b]) => (a < b ? -1 : 1))
  return { members, resting, decisions: counts, tasksTaken, tasksFree, agreementsAdopted: Number(agreementsAdopted), ending: Number(ending) }
}

/** Days since 1970, which began on a Thursday. */
const mondayOf = (day: number): number => day - ((day + 3) % 7)

function toSend(inside: Inside, { reply }: Readonly<Guest>, key: string, letter: ToGuest): Errand {
  return { errand: 'more', key, mine: true, go: () => send(inside, reply, key, letter) }
}

async function send(inside: Inside, reply: Guest['reply'], key: string, letter: ToGuest): Promise<Gone> {
  if (!reply) return { ok: false }
  void toGuest(inside, reply, writeToGuest(letter)).then((there) => (there ? noteSent(inside, key) : undefined)).catch(() => inside.changed())
  return { ok: true, inputs: [] }
}
