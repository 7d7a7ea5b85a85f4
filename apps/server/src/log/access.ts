import { hash } from 'node:crypto'
import type { Epoch, LogKey, Store } from '../store/store.ts'
import { standing, type Standing } from './standing.ts'

/** Who may do what with a log, by token. */
export interface Access {
  standing(log: LogKey, token: Uint8Array | null): Promise<Standing> | Standing
  /** A new epoch has begun. */
  began(log: LogKey, epoch: Epoch): void
  /** The log is erased. */
  erased(log: LogKey): void
}

const mostLogs = 100_000
const unknown: Standing = { kind: 'unknown' }

/** Opens access over the store; the epochs of the logs in use stay in memory. */
export const openAccess = (store: Store, clock: () => number): Access => {
  const epochs = new Map<LogKey, readonly Epoch[]>()

  let begun = 0

  const read = async (log: LogKey): Promise<readonly Epoch[]> => {
    const before = begun
    const found = await store.epochs(log)
    // An epoch that began meanwhile may be missing in what was read.
    if (begun !== before) return read(log)
    if (!found) return []
    if (epochs.size >= mostLogs) epochs.clear()
    epochs.set(log, found)
    return found
  }

  const judge = (known: readonly Epoch[], token: Uint8Array) => standing(known, hash('sha256', token, 'buffer'), clock())
  return {
    standing: (log, token) => {
      if (!token) return unknown
      const known = epochs.get(log)
      return known ? judge(known, token) : read(log).then((found) => judge(found, token))
    },
    erased: (log) => {
      begun += 1
      epochs.delete(log)
    },
    began: (log, epoch) => {
      begun += 1
      const known = epochs.get(log)
      if (known && known.at(-1)!.seq < epoch.seq) epochs.set(log, [...known, epoch])
    },
  }
}
