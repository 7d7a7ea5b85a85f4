import { encode, shape } from '@visavis/wire'
import { firstThatFits } from './to-group.ts'

/** What a group's devices write to somebody at the door. */
export type ToStranger =
  | { letter: 'answer'; knock: string; at: number; text: string }
  /** Come and visit us: when and where. */
  | { letter: 'visit'; knock: string; at: number; text: string }
  /** Not now. No reasons and no words: the person's own device says it kindly, in their language. `at`: by the group's clock. */
  | { letter: 'not-now'; knock: string; at: number }
  /** The group has said yes: its agreements, the log for which they are signed, and where the acceptance goes. */
  | { letter: 'agreements'; knock: string; logId: Uint8Array; name: string; purpose: string; lines: string[]; letterbox: { address: Uint8Array; key: Uint8Array } }
  /** The keys are made: where the log is, where it begins for you, and what opens the house's door. */
  | { letter: 'come-in'; knock: string; logId: Uint8Array; seq: number; chain: Uint8Array; token: Uint8Array }

const { bytesOf, bytesUpTo, count, just, listOf, map, textUpTo } = shape
const letterbox = map({ address: bytesOf(32), key: bytesUpTo(4096, 1) })
const answer = map({ letter: just('answer'), knock: textUpTo(32), at: count, text: textUpTo(8000) })
const visit = map({ letter: just('visit'), knock: textUpTo(32), at: count, text: textUpTo(8000) })
const notNow = map({ letter: just('not-now'), knock: textUpTo(32), at: count })
const agreements = map({
  letter: just('agreements'), knock: textUpTo(32), logId: bytesOf(16), name: textUpTo(120), purpose: textUpTo(2000), lines: listOf(textUpTo(400), 40), letterbox,
})
const comeIn = map({ letter: just('come-in'), knock: textUpTo(32), logId: bytesOf(16), seq: count, chain: bytesOf(32), token: bytesOf(32) })

export const writeToStranger = (letter: ToStranger): Uint8Array => encode(letter)

/** Null for anything that is none of ours. */
export function readToStranger(bytes: Uint8Array): ToStranger | null {
  return firstThatFits<ToStranger>(bytes, [answer, visit, notNow, agreements, comeIn])
}
