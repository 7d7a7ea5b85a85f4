import type { LogKey } from '../store/store.ts'
import type { LogRoom } from './room.ts'
import type { Standing } from './standing.ts'
import { declined, declinedFor, type Declined } from './verdict.ts'

/** Somebody with a token of the log. */
export type Known = Exclude<Standing, { kind: 'unknown' }>

/** Who stands there with this token; whoever guesses takes a stranger's turn. */
export const entrance = async ({ access, turns }: LogRoom, log: LogKey, token: Uint8Array | null, visitor: () => string): Promise<Known | Declined> => {
  const standing = await access.standing(log, token)
  if (standing.kind !== 'unknown') return standing
  const wait = turns.strangers.take(visitor())
  return wait > 0 ? declinedFor(wait) : declined(401, 'token-unknown')
}
