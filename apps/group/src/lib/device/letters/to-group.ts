import { decode, encode, fromHex, Malformed, shape } from '@visavis/wire'

export type Reply = { address: Uint8Array; key: Uint8Array }

/** What a stranger writes into a group's letterbox. Sealed for the letterbox; the house sees its length. */
export type ToGroup =
  /** `invitation`: whose link they came by; only those who hold it know its id. */
  | { letter: 'knock'; alias: string; text: string; u: string; record: Uint8Array; reply: Reply; invitation: string | null }
  /** `by`, `over`, `sig`: the person's signature under the agreements. */
  | { letter: 'acceptance'; knock: string; by: Uint8Array; over: string; sig: Uint8Array }
  /** Nothing came, or it was lost: please send it again. */
  | { letter: 'waiting'; knock: string }
  /** A guest has used their link: this is where letters reach them. */
  | { letter: 'guest'; guest: string; reply: Reply }
  /** `signed`: what they say, under the key their letterbox is made of. */
  | { letter: 'from-guest'; guest: string; signed: Uint8Array }

const { bytesOf, bytesUpTo, just, map, orNull, textUpTo } = shape
const knockName: shape.Shape<string> = (value, where) => {
  const name = textUpTo(32)(value, where)
  bytesOf(16)(fromHex(name), where)
  return name
}
const reply = map({ address: bytesOf(32), key: bytesUpTo(4096, 1) })
const knock = map({ letter: just('knock'), alias: textUpTo(60), text: textUpTo(8000), u: textUpTo(32), record: bytesUpTo(8192, 1), reply, invitation: orNull(textUpTo(64)) })
const acceptance = map({ letter: just('acceptance'), knock: knockName, by: bytesOf(32), over: textUpTo(32_768), sig: bytesOf(64) })
const waiting = map({ letter: just('waiting'), knock: knockName })
const guest = map({ letter: just('guest'), guest: textUpTo(64), reply })
const fromGuest = map({ letter: just('from-guest'), guest: textUpTo(64), signed: bytesUpTo(32_768, 1) })

export const writeToGroup = (letter: ToGroup): Uint8Array => encode(letter)

/** Null for anything that is none of ours: a letterbox takes what anybody throws in. */
export function readToGroup(bytes: Uint8Array): ToGroup | null {
  return firstThatFits<ToGroup>(bytes, [knock, acceptance, waiting, guest, fromGuest])
}

export function firstThatFits<T>(bytes: Uint8Array, shapes: readonly shape.Shape<T>[]): T | null {
  for (const each of shapes) {
    try {
      return each(decode(bytes), 'letter')
    } catch (cause) {
      if (!(cause instanceof Malformed)) throw cause
    }
  }
  return null
}
