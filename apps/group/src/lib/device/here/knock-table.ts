import { readKnock, shelfOfKnock, writeKnock } from '../knock/record.ts'
import type { KnockRecord } from '../knock/record.ts'
import type { Storage } from '../ports.ts'
import { openTable } from './table.ts'
import type { Table } from './table.ts'

/** My knocks as they stand on the shelf, changed one after the other. */
export type KnockTable = Table<KnockRecord>

export const openKnockTable = (storage: Storage, changed: () => void): Promise<KnockTable> =>
  openTable(storage, { prefix: shelfOfKnock(''), write: writeKnock, read: readKnock }, changed)
