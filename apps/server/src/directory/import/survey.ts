import { basename } from 'node:path'
import { fellowshipByKey, fellowshipOfFeed, guessFellowship } from '@visavis/directory'
import type { Feed } from '@visavis/directory'
import { Refusal } from './refusal.ts'
import type { FeedFile } from './row.ts'

const looksAt = 300

/** What somebody says about a feed before it is read. */
export interface Said {
  from: string
  fellowship: string | null
  topics: string[]
  source: string | null
}

/** Looks at the first rows of a feed: whose it is, what to call it, what it is about. Throws Refusal if it cannot tell. */
export async function survey(file: FeedFile, said: Said): Promise<Feed> {
  const rows: Record<string, unknown>[] = []
  let [seen, about] = [0, false]
  for await (const { row, known } of file.rows()) {
    seen++
    if (typeof row === 'object' && row !== null) rows.push(row as Record<string, unknown>)
    about ||= (known.topics?.length ?? 0) > 0
    if (seen >= looksAt) break
  }
  const fellowship = said.fellowship === null ? fellowshipOfFeed(rows) : fellowshipByKey(said.fellowship)
  if (seen === 0) throw new Refusal('The list is empty. If the source really has no groups any more, ask its office; an empty list is mostly a fault there. Nothing was imported.')
  if (fellowship === null && said.topics.length === 0 && !about && !rows.some((row) => guessFellowship(row))) {
    throw new Refusal('The feed does not say what its groups are about. Say it with --fellowship KEY (such as aa, al-anon, na) or --topic KEY. Nothing was imported.')
  }
  return { source: said.source ?? hostOfMost(rows) ?? basename(said.from).replace(/\.\w{2,5}$/i, ''), fellowship, topics: said.topics, today: '' }
}

/** The site most rows link to: it stays the same when the file is called otherwise next year. */
function hostOfMost(rows: readonly Record<string, unknown>[]): string | null {
  const hosts = rows.map((row) => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(String(row['url'] ?? ''))?.[1]?.toLowerCase() ?? '').filter(Boolean)
  const [most] = [...Map.groupBy(hosts, (host) => host)].sort((a, b) => b[1].length - a[1].length)
  return most && most[1].length * 2 > rows.length ? most[0] : null
}
