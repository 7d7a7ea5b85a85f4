import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plantTopics, readOwnTopics } from '@visavis/directory'

/** Plants what `topics.json` in the folder changes in the tree of topics. A sentence when it cannot be used; the tree is then as it comes. */
export function useOwnTopics(folder: string | null): string | null {
  const path = folder === null ? null : join(folder, 'topics.json')
  if (path === null || !existsSync(path)) return plantTopics([]), null
  try {
    const read = readOwnTopics(JSON.parse(readFileSync(path, 'utf8')))
    plantTopics('topics' in read ? read.topics : [])
    return 'fault' in read ? `The topics in topics.json are left aside: ${read.fault}.` : null
  } catch {
    return plantTopics([]), 'The topics in topics.json are left aside: it is not JSON.'
  }
}
