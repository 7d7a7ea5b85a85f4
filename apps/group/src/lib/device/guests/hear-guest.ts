import { openLetter } from '@visavis/seal'
import { DAY } from '../day.ts'
import { readToGuest } from './to-guest.ts'
import type { ProcessLetter } from './to-guest.ts'
import type { GuestRecord } from './record.ts'

/** What a letter from the group changes for a guest; null when it is no news. */
export async function hearGuest(guest: GuestRecord, sealed: Uint8Array): Promise<GuestRecord | null> {
  const bytes = await openLetter(guest.replySeed, sealed)
  const letter = bytes && readToGuest(bytes)
  if (!letter || letter.guest !== guest.id) return null
  if (letter.letter === 'over') return guest.over ? null : { ...guest, over: true }
  if (letter.letter === 'process') return told(guest, letter)
  const { at, text } = letter
  if (guest.letters.some((known) => !known.mine && known.at === at && known.text === text)) return null
  return { ...guest, letters: [...guest.letters, { at, text, mine: false, id: '' }] }
}

/** Only helpers are told how it goes; of one week the first letter counts. */
function told(guest: GuestRecord, { day, letter: _, guest: __, decisions, agreementsAdopted, ending, ...rest }: ProcessLetter): GuestRecord | null {
  const week = new Date(day * DAY).toISOString().slice(0, 10)
  if (guest.as !== 'helper' || (guest.process && guest.process.week >= week)) return null
  return { ...guest, process: { week, ...rest, decisions: Object.fromEntries(decisions), agreementsAdopted: agreementsAdopted > 0, ending: ending > 0 } }
}
