import type { DatabaseSync } from 'node:sqlite'
import type { Ground } from '../../room.ts'
import { dueSources } from './pull.ts'

/**
 * Begins to pull what is due, if nothing is being pulled, and does not wait for it: what else a house has to tidy must not wait for
 * somebody else's server.
 */
export function openPulling(pullDue: ((folder: string) => Promise<void>) | null, { folder, clock }: Ground, file: DatabaseSync): () => void {
  let pulling = false
  return () => {
    if (pulling || pullDue === null || folder === null || dueSources(file, clock()).length === 0) return
    pulling = true
    void pullDue(folder).finally(() => (pulling = false))
  }
}
