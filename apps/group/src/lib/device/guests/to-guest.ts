import { encode, shape } from '@visavis/wire'
import { firstThatFits } from '../letters/to-group.ts'

/** What a group's devices write to a guest or helper. */
export type ToGuest =
  | { letter: 'to-guest'; guest: string; at: number; text: string }
  /** For helpers, once a week: how it goes, without names and words. `day`: first day of that week, days since 1970. */
  | ProcessLetter
  | { letter: 'over'; guest: string }

export interface ProcessLetter {
  letter: 'process'
  guest: string
  day: number
  members: number
  resting: number
  decisions: [string, number][]
  tasksTaken: number
  tasksFree: number
  agreementsAdopted: number
  ending: number
}

const { count, just, listOf, map, row, textUpTo } = shape
const guest = textUpTo(64)
const toGuest = map({ letter: just('to-guest'), guest, at: count, text: textUpTo(8000) })
const process = map({
  letter: just('process'), guest, day: count, members: count, resting: count, decisions: listOf(row(textUpTo(64), count), 64), tasksTaken: count, tasksFree: count,
  agreementsAdopted: count, ending: count,
})
const over = map({ letter: just('over'), guest })

export const writeToGuest = (letter: ToGuest): Uint8Array => encode({ ...letter })

/** Null for anything that is none of ours. */
export const readToGuest = (bytes: Uint8Array): ToGuest | null => firstThatFits<ToGuest>(bytes, [toGuest, process, over])
