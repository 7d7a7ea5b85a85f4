import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fellowshipByKey, fellowshipOfFeed, guessFellowship } from '@visavis/directory'
import type { Feed } from '@visavis/directory'
import { Refusal } from '../io.ts'
import type { Options } from './options.ts'
import { splitRows } from './split-rows.ts'

const looksAt = 300

/** Looks at the first rows of a feed: whose it is, what to call it, what it is about. Throws Refusal if it cannot tell. */
export async function survey(path: string, options: Options): Promise<Feed> {
  const rows: Record<string, unknown>[] = []
  let seen = 0
  for await (const { number, text } of splitRows(readFile(path))) {
    const row = parseRow(number, text)
    seen = number
    if (typeof row === 'object' && row !== null) rows.push(row as Record<string, unknown>)
    if (number >= looksAt) break
  }
  const fellowship = options.fellowship === null ? fellowshipOfFeed(rows) : fellowshipByKey(options.fellowship)
  if (seen === 0) throw new Refusal('The list is empty. If the source really has no groups any more, ask its office; an empty list is mostly a fault there. Nothing was imported.')
  if (fellowship === null && options.topics.length === 0 && !rows.some((row) => guessFellowship(row))) {
    throw new Refusal('The feed does not say what its groups are about. Say it with --fellowship KEY (such as aa, al-anon, na) or --topic KEY. Nothing was imported.')
  }
  return { source: options.source ?? hostOfMost(rows) ?? basename(options.from).replace(/\.json$/i, ''), fellowship, topics: options.topics, today: '' }
}

export function parseRow(number: number, text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new Refusal(`Row ${number} is not JSON (${(error as Error).message.slice(0, 120)}). The file is damaged there. Nothing was imported.`)
  }
}

export const readFile = (path: string): AsyncIterable<Uint8Array> => createReadStream(path, { highWaterMark: 1 << 18 })

/** Throws Refusal unless there is such a file to read. */
export async function mustBeFile(path: string): Promise<number> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(error.code === 'ENOENT' ? `There is no file ${path}. Check the name and the folder.` : `The file ${path} cannot be read (${error.code}).`)
  })
  if (!found.isFile()) throw new Refusal(`${path} is a folder. Name the file inside it.`)
  return found.size
}

/** The site most rows link to: it stays the same when the file is called otherwise next year. */
function hostOfMost(rows: readonly Record<string, unknown>[]): string | null {
  const hosts = rows.map((row) => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(String(row['url'] ?? ''))?.[1]?.toLowerCase() ?? '').filter(Boolean)
  const [most] = [...Map.groupBy(hosts, (host) => host)].sort((a, b) => b[1].length - a[1].length)
  return most && most[1].length * 2 > rows.length ? most[0] : null
}
