import { labelToRow, rekeyToRow, type Envelope } from '@visavis/wire'
import { digestValue } from '../primitives/hash.ts'

/** The parts of an envelope that lie open. */
export type Outer = Pick<Envelope, 'kind' | 'epoch' | 'words' | 'rekey'>

/** One hash over all that lies open in an envelope, and the log it belongs to: authenticated by the seal and covered by the signature. */
export const outerHash = (logId: Uint8Array, { kind, epoch, words, rekey }: Outer): Uint8Array =>
  digestValue('outer', [1, kind === 'rekey' ? 1 : 0, logId, epoch, words && labelToRow(words), rekey && rekeyToRow(rekey)])
