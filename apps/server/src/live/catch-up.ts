import { MOST } from '@visavis/wire'
import { today } from '../log/index.ts'
import type { Hall } from './hall.ts'
import type { Hearing } from './line.ts'
import { parcel } from './parcel.ts'

/**
 * Gives a hearing everything from its place on, then lets it hear live. No entry is skipped: one that arrives
 * while a page is fetched marks the hearing, and the fetching goes on.
 */
export const catchUp = async (hall: Hall, hearing: Hearing): Promise<void> => {
  hearing.caughtUp = false
  try {
    while (!hearing.over && !hearing.caughtUp) {
      hearing.missed = false
      const head = await givePage(hall, hearing)
      if (head === null) return
      hearing.caughtUp = hearing.next >= head && !hearing.missed
      if (!hearing.caughtUp) await hearing.line.socket.drained()
    }
  } catch {
    hearing.line.socket.close()
  }
}

/** Gives one page, the first after saying where the log stands and whether it is to end; answers the log's head. */
const givePage = async (hall: Hall, hearing: Hearing): Promise<number | null> => {
  const { log, line, next: from } = hearing
  const page = await hall.store.read(log, { from, before: Infinity, most: MOST.page, bytes: MOST.pageBytes, day: today(hall.clock) })
  if (!page || hearing.over) return null
  const logId = Buffer.from(log, 'hex')
  if (!hearing.greeted) {
    line.socket.give(parcel({ tell: 'listening', logId, head: page.head }))
    if (page.ends !== null) line.socket.give(parcel({ tell: 'ending', logId, day: page.ends }))
  }
  hearing.greeted = true
  line.socket.together(() => { for (const kept of page.entries) line.socket.give(parcel({ tell: 'entry', logId, ...kept })) })
  hearing.next += page.entries.length
  return page.head
}
