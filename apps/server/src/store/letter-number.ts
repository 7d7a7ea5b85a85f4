import { DAYS } from '@visavis/wire'

const perDay = 1000
const dayLength = 86_400_000

/** The next number in a box: it rises by the day too, so that a box that was emptied never counts again from the start. */
export const nextLetter = (last: number | null, day: number): number => Math.max((last ?? -1) + 1, day * perDay)

/** The start of the day a letter came, in ms since 1970. */
export const letterAt = (n: number): number => Math.floor(n / perDay) * dayLength

/** The smallest number a letter may have that is still kept on this day. */
export const firstKeptLetter = (day: number): number => (day - DAYS.letter) * perDay
