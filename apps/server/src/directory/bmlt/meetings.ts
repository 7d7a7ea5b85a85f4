import { asEntries, meetingsOf } from '@visavis/directory/give/bmlt'
import type { Entry, Meetings } from '@visavis/directory/give/bmlt'
import type { Directory } from '../directory.ts'

const atOnce = 500
const pause = () => new Promise<void>((go) => setImmediate(go))

export interface Ready {
  meetings: Meetings
  /** Changes whenever any answer may. */
  tag: string
  since: number
}

/** All weekly meetings, gathered when first asked for and then kept until the directory changes, or the day. */
export function keepMeetings(directory: Directory, today: () => string): () => Promise<Ready> {
  let kept: { tag: string; ready: Promise<Ready> } | null = null
  return () => {
    const { number, since } = directory.edition()
    const tag = `${number}-${today()}`
    if (kept?.tag !== tag) {
      const ready = gather(directory, today()).then((meetings) => ({ meetings, tag, since }))
      kept = { tag, ready }
      ready.catch(() => (kept = null))
    }
    return kept!.ready
  }
}

async function gather(directory: Directory, today: string): Promise<Meetings> {
  const entries: Entry[] = []
  let seen = 0
  for (const listing of directory.given()) {
    entries.push(...asEntries(listing, { today }).rows)
    if (++seen % atOnce === 0) await pause()
  }
  return meetingsOf(entries)
}
