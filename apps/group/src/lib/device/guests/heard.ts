import { openFromGuest } from '@visavis/seal'
import { decode, fromBase64url, Malformed, shape, toBase64url } from '@visavis/wire'
import type { Guest } from '@visavis/group'
import { knockId } from '../errands/doorstep.ts'

const { count, map, textUpTo } = shape
const said = map({ at: count, text: textUpTo(4000) })

/** A guest's letter as it travels beside the deed: the very bytes they signed, so that every device can check them. */
export const asCarried = (signed: Uint8Array): string => toBase64url(signed)

/**
 * What a guest wrote and when, out of the words somebody brought in; null when it is not what this guest has signed. The
 * id is made of the letter, so nobody brings it in twice under two.
 */
export async function heardFrom({ id, reply }: Pick<Guest, 'id' | 'reply'>, letter: string, carried: string): Promise<{ at: number; text: string } | null> {
  try {
    const signed = fromBase64url(carried)
    if (!reply || await knockId(signed) !== letter) return null
    const bytes = await openFromGuest({ id, address: reply.address }, signed)
    return bytes && said(decode(bytes), 'letter')
  } catch (cause) {
    if (cause instanceof Malformed) return null
    throw cause
  }
}
