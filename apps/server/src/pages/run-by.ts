import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Who runs this server, in their own words: the plain text of `run-by.txt` in the data folder. Null without it. */
export function runBy(folder: string | null): string | null {
  if (folder === null) return null
  try {
    return readFileSync(join(folder, 'run-by.txt'), 'utf8').trim().slice(0, 2000) || null
  } catch {
    return null
  }
}
