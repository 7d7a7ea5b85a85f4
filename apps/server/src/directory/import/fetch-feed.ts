import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from './refusal.ts'

/** Fetches an address, as `fetch` does. */
export type Fetch = (address: string, wish: { signal: AbortSignal; headers?: Record<string, string> }) => Promise<Response>

const longestWait = 60_000
const mostBytes = 1_000_000_000

/** Brings a feed from an address into a temporary file. Throws Refusal with what to do; leaves nothing behind. */
export async function fetchFeed(address: string, fetch: Fetch): Promise<{ path: string; drop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'visavis-'))
  const drop = () => rm(folder, { recursive: true, force: true })
  const path = join(folder, 'feed.json')
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(longestWait) })
    if (!answer.ok) throw new Refusal(`${address} answers ${answer.status}${hint(answer.status)}. Nothing was imported.`)
    if (answer.body === null) throw new Refusal(`${address} answers with nothing. Nothing was imported.`)
    await pipeline(Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]), limited(address), createWriteStream(path))
    return { path, drop }
  } catch (error) {
    await drop()
    throw error instanceof Refusal ? error : new Refusal(inWords(address, error as Error))
  }
}

async function* limit(address: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > mostBytes) throw new Refusal(`${address} sends more than a gigabyte; that is no feed of groups. Nothing was imported.`)
    yield chunk
  }
}

const limited = (address: string) => (chunks: AsyncIterable<Uint8Array>) => limit(address, chunks)

const hint = (status: number): string =>
  status === 401 || status === 403 ? ' (not allowed): ask its office for the key or the public address' : status === 404 ? ' (not found): check the address' : ': try again later'

function inWords(address: string, error: Error): string {
  const cause = (error.cause ?? error) as { code?: string; name?: string }
  const why =
    error.name === 'TimeoutError' || cause.name === 'TimeoutError' ? 'did not answer within a minute'
    : cause.code === 'ENOTFOUND' || cause.code === 'EAI_AGAIN' ? 'has a host that is not known; check the spelling and your connection'
    : cause.code === 'ECONNREFUSED' ? 'is not reachable: nothing answers there'
    : cause.code === 'ENOSPC' ? 'could not be stored: the disk is full'
    : `could not be read (${cause.code ?? error.message})`
  return `${address} ${why}. Nothing was imported.`
}
