import { concat, sameBytes, type Wrap } from '@visavis/wire'
import type { Member } from '../identity/member-record.ts'
import { aesKey, aesOpen, aesSeal, ONCE } from '../primitives/aes.ts'
import { derive, digest, sha256, utf8 } from '../primitives/hash.ts'
import { XWING, xwingDecapsulate, xwingEncapsulate } from '../primitives/xwing.ts'

/** By its tag a member finds their wrap; without the member id it says nothing, and it changes with every epoch. */
export const wrapTag = (context: Uint8Array, u: string): Uint8Array => digest('tag', context, utf8(u)).subarray(0, 4)

const boxBound = (context: Uint8Array, u: string): Uint8Array => digest('wrap', context, utf8(u))
const boxKey = (shared: Uint8Array, context: Uint8Array, u: string): Promise<CryptoKey> => aesKey(derive(shared, context, 'wrap-key', utf8(u)))

/** The one wrap of this secret for this member. Its coins come from the secret, so whoever knows the secret can make it again and compare. */
export const wrapFor = async (secret: Uint8Array, context: Uint8Array, { u, uk }: Member): Promise<Wrap> => {
  const coins = derive(secret, context, 'wrap-coins', concat(utf8(u), sha256(uk)), XWING.coins)
  const { secret: shared, ciphertext } = await xwingEncapsulate(uk, coins)
  const box = await aesSeal(await boxKey(shared, context, u), ONCE, secret, boxBound(context, u))
  return { tag: wrapTag(context, u), ct: ciphertext, box }
}

/** The secret in a wrap, or null when it is not for this member and seed. */
export const unwrap = async ({ ct, box }: Wrap, context: Uint8Array, u: string, seed: Uint8Array): Promise<Uint8Array | null> => {
  const shared = await xwingDecapsulate(ct, seed)
  return shared && aesOpen(await boxKey(shared, context, u), ONCE, box, boxBound(context, u))
}

/** Sorted by tag, so that a place in the list says nothing about who it is for. */
export const byTag = (wraps: Wrap[]): Wrap[] => wraps.toSorted((a, b) => compare(a.tag, b.tag) || compare(a.ct, b.ct))

const compare = (a: Uint8Array, b: Uint8Array): number => {
  const at = a.findIndex((byte, i) => byte !== b[i])
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number)
}

/** The same wraps, byte for byte, in the same order? */
export const sameWraps = (a: readonly Wrap[], b: readonly Wrap[]): boolean =>
  a.length === b.length && a.every((wrap, i) => [wrap.tag, wrap.ct, wrap.box].every((part, j) => sameBytes(part, [b[i]?.tag, b[i]?.ct, b[i]?.box][j] ?? new Uint8Array())))
