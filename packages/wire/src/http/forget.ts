import { decode, encode } from '../cbor.ts'
import { bytesOf, count, map } from '../shape/shape.ts'

/** `POST /log/:logId/forget`: the entry whose words go, and the 32-byte secret whose hash its label carries. */
export interface Forget {
  seq: number
  secret: Uint8Array
}

const shape = map({ seq: count, secret: bytesOf(32) })

/** Body of a forgetting, as CBOR. */
export const encodeForget = ({ seq, secret }: Forget): Uint8Array => encode({ seq, secret })

/** Reads the body of a forgetting; throws Malformed. */
export const decodeForget = (bytes: Uint8Array): Forget => shape(decode(bytes), 'forget')
