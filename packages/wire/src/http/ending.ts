import { decode, encode } from '../cbor.ts'
import { DAYS } from '../limits.ts'
import { Malformed } from '../malformed.ts'
import { count, map, orNull } from '../shape/shape.ts'

/** `POST /log/:logId/ending`: after so many days the log is erased, unless somebody appends before; null: it goes on. */
export interface Ending {
  days: number | null
}

const shape = map({ days: orNull(count) })

/** Body of an ending, as CBOR. */
export const encodeEnding = ({ days }: Ending): Uint8Array => encode({ days })

/** Reads the body of an ending; throws Malformed, also for fewer or more days than the house takes. */
export const decodeEnding = (bytes: Uint8Array): Ending => {
  const ending = shape(decode(bytes), 'ending')
  if (ending.days !== null && (ending.days < DAYS.soonestEnding || ending.days > DAYS.latestEnding)) throw new Malformed('ending.days: too few or too many')
  return ending
}
