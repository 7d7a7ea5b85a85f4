import { digest, sha256 } from '../primitives/hash.ts'

/** The chain before the first entry of a log. */
export const chainStart = (logId: Uint8Array): Uint8Array => digest('chain-start', logId)

/** The chain after entry `seq`: binds every byte of every entry so far, in order. Words are bound by their label only. */
export const chainNext = (chain: Uint8Array, seq: number, entry: Uint8Array): Uint8Array => digest('chain', chain, eightBytes(seq), sha256(entry))

const eightBytes = (seq: number): Uint8Array => {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(seq))
  return bytes
}
