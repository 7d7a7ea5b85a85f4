import { concat, decode, encode, Malformed, shape } from '@visavis/wire'
import type { Verify } from '../primitives/ed25519.ts'
import { label } from '../primitives/hash.ts'
import { smallOrderEd25519 } from '../primitives/small-order.ts'
import { XWING, xwingSound } from '../primitives/xwing.ts'
import type { Signer } from './signer.ts'
import { userOf } from './user-id.ts'

/** A member as the log knows them: id, record bytes (canonical CBOR), and the keys in it: `ik` Ed25519, `uk` X-Wing of generation `gen`. */
export interface Member {
  u: string
  record: Uint8Array
  ik: Uint8Array
  gen: number
  uk: Uint8Array
}

const recordShape = shape.map({ ik: shape.bytesOf(32), gen: shape.count, uk: shape.bytesOf(XWING.publicKey), cert: shape.bytesOf(64) })
const certified = (ik: Uint8Array, gen: number, uk: Uint8Array): Uint8Array => concat(label('member'), encode([ik, gen, uk]))

/** `{ik, gen, uk, cert}`: the identity key vouches for the user key. */
export const makeRecord = async (ik: Signer, uk: Uint8Array): Promise<Uint8Array> =>
  encode({ ik: ik.publicKey, gen: 0, uk, cert: await ik.sign(certified(ik.publicKey, 0, uk)) })

/** Takes a record apart without checking its certificate; null when it is not one. */
export const readRecord = (record: Uint8Array): Member | null => {
  try {
    const { ik, gen, uk } = recordShape(decode(record, 4096), 'record')
    return { u: userOf(ik), record, ik, gen, uk }
  } catch (error) {
    if (error instanceof Malformed) return null
    throw error
  }
}

/** The member a record speaks of, or null when shape, certificate or one of the keys is unsound. */
export const verifyRecord = async (record: Uint8Array, verify: Verify): Promise<Member | null> => {
  const member = readRecord(record)
  if (!member || member.gen !== 0 || smallOrderEd25519(member.ik)) return null
  const { cert } = recordShape(decode(record, 4096), 'record')
  if (!(await verify(member.ik, cert, certified(member.ik, member.gen, member.uk)))) return null
  return (await xwingSound(member.uk)) ? member : null
}
