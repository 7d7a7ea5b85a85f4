import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { Refusal } from '../import/refusal.ts'
import { outwardAddress } from './reach.ts'
import type { Reach } from './reach.ts'

export type Fetched =
  | { kind: 'unchanged' }
  | { kind: 'fetched'; path: string; etag: string | null; modified: string | null; drop: () => Promise<void> }

export interface Limits {
  bytes: number
  milliseconds: number
}

const usualLimits: Limits = { bytes: 200_000_000, milliseconds: 5 * 60_000 }
const mostMoves = 5

/** Fetches a source if it changed since it was last read. Every address on the way is checked. Throws Refusal with what happened. */
export async function fetchSource(address: string, known: { etag: string | null; modified: string | null }, reach: Reach, limits: Limits = usualLimits): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.milliseconds)
  const headers = {
    'user-agent': 'Visavis', accept: 'application/json, text/calendar, text/csv, */*;q=0.5', 'accept-encoding': 'gzip, br',
    ...(known.etag !== null && { 'if-none-match': known.etag }), ...(known.modified !== null && { 'if-modified-since': known.modified }),
  }
  try {
    const answer = await follow(new URL(address), headers, signal, reach)
    if (answer.statusCode === 304) return answer.destroy(), { kind: 'unchanged' }
    if (answer.statusCode !== 200) throw answer.destroy(), new Refusal(`The source answers ${answer.statusCode}.`)
    return await kept(answer, basename(new URL(address).pathname), limits)
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(signal.aborted ? late : inWords(error as Error & { code?: string }))
  }
}

async function follow(url: URL, headers: Record<string, string>, signal: AbortSignal, reach: Reach): Promise<IncomingMessage> {
  for (let moves = 0; moves <= mostMoves; moves++) {
    const answer = await reach.ask(url, await outwardAddress(url, reach), headers, signal)
    const { location } = answer.headers
    if (![301, 302, 303, 307, 308].includes(answer.statusCode ?? 0) || location === undefined) return answer
    answer.destroy()
    const next = new URL(location, url)
    if (url.protocol === 'https:' && next.protocol !== 'https:') throw new Refusal('The source sends us from https to http, so it is not pulled.')
    url = next
  }
  throw new Refusal(`The source sends us on more than ${mostMoves} times.`)
}

async function kept(answer: IncomingMessage, name: string, { bytes }: Limits): Promise<Fetched> {
  const folder = await mkdtemp(join(tmpdir(), 'visavis-'))
  const drop = () => rm(folder, { recursive: true, force: true })
  const path = join(folder, name.replace(/[^\w.-]/g, '').replace(/^\.+/, '').slice(-60) || 'feed')
  try {
    await pipeline(unfolded(answer), (chunks) => limited(chunks as AsyncIterable<Uint8Array>, bytes), createWriteStream(path))
  } catch (error) {
    await drop()
    throw error
  }
  return { kind: 'fetched', path, etag: answer.headers.etag ?? null, modified: answer.headers['last-modified'] ?? null, drop }
}

function unfolded(answer: IncomingMessage): NodeJS.ReadableStream {
  const encoding = answer.headers['content-encoding'] ?? 'identity'
  if (encoding === 'identity') return answer
  if (encoding !== 'gzip' && encoding !== 'br') throw new Refusal(`The source packs its answer in a way we do not know (${encoding.slice(0, 20)}).`)
  const unfolding = encoding === 'gzip' ? createGunzip() : createBrotliDecompress()
  answer.on('error', (error) => unfolding.destroy(error))
  return answer.pipe(unfolding)
}

/** Counted after unfolding: a small answer may hide a large one. */
async function* limited(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > most) throw new Refusal(`The source sends more than ${Math.round(most / 1_000_000)} megabytes; that is no list of groups.`)
    yield chunk
  }
}

const late = 'The source did not answer in time.'

const inWords = (error: Error & { code?: string }): string =>
  error.name === 'TimeoutError' ? late
  : error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN' ? 'The host of the source is not known.'
  : error.code === 'ECONNREFUSED' ? 'Nothing answers at the address of the source.'
  : `The source could not be read (${error.code ?? error.message.slice(0, 80)}).`
