import { foundAtHouse } from '../house/log.ts'
import type { Inside } from './inside.ts'

/** Makes sure the log is there: a founding that was cut short is done again, with the same bytes. */
export async function founded({ outs, home, record }: Inside): Promise<boolean> {
  const genesis = outs.find(({ what }) => what === 'genesis')?.parcel
  if (!genesis?.next) return true
  const told = await foundAtHouse(home.transport, record.logId, { ...genesis, next: genesis.next })
  return told.ok
}
