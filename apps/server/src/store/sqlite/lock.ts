import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { StoreRefusal } from '../refusal.ts'

/**
 * Holds the folder for this process: an open exclusive transaction on an empty file. The system itself
 * lets go of it when the process ends, however it ends, so no stale lock is ever left behind.
 */
export const lockFolder = (folder: string): (() => void) => {
  const lock = new DatabaseSync(join(folder, 'house.lock'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new StoreRefusal(
      `Another Visavis is using the folder ${folder}. Stop it first, or choose another folder with --data.`,
    )
  }
  return () => lock.close()
}
