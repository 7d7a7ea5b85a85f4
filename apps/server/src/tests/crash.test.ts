import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toHex } from '@visavis/wire'
import { afterAll, expect, test } from 'vitest'
import { aLog, anEnvelope, someWords } from '../stage/log.ts'
import { startHouse } from '../stage/process.ts'

const folder = mkdtempSync(join(tmpdir(), 'visavis-crash-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Log = ReturnType<typeof aLog>
const kills = 12

/** What one member was told is kept: the bytes by their place. */
interface Member { log: Log; kept: Map<number, string> }

const over = (base: { url: string }) => (request: Request): Promise<Response> => {
  const { pathname, search } = new URL(request.url)
  return fetch(new Request(base.url + pathname + search, request))
}

const writeUntilItBreaks = async ({ log, kept }: Member): Promise<void> => {
  for (;;) {
    const { words, label } = someWords()
    const entry = anEnvelope({ words: label }, 300 + Math.floor(Math.random() * 3000))
    const answer = await log.append(log.first, entry, { words }).catch(() => null)
    if (!answer) return
    if (answer.seq !== undefined) kept.set(answer.seq, toHex(entry) + toHex(words))
  }
}

test('killed hard, again and again, while four groups write: nothing acknowledged is lost', async () => {
  const base = { url: '' }
  const members: Member[] = []
  for (let kill = 0; kill < kills; kill += 1) {
    const house = await startHouse(folder)
    base.url = house.base
    if (members.length === 0) for (let i = 0; i < 4; i += 1) members.push({ log: aLog(over(base)), kept: new Map() })
    if (kill === 0) for (const { log } of members) expect((await log.found()).status).toBe(201)
    const writing = members.map(writeUntilItBreaks)
    await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 250))
    expect(await house.end('SIGKILL')).toBeNull()
    await Promise.all(writing)
  }
  const house = await startHouse(folder)
  base.url = house.base
  for (const { log, kept } of members) {
    expect(kept.size).toBeGreaterThan(kills)
    expect(await everything(log, kept)).toBe(kept.size)
  }
  expect(await house.end('SIGTERM')).toBe(0)
})

/** How many of the acknowledged entries are where they were said to be; the log has no gap. */
const everything = async (log: Log, kept: Map<number, string>): Promise<number> => {
  let [found, next] = [0, 0]
  for (;;) {
    const { head, entries } = await log.read(log.first, next)
    for (const { seq, entry, words } of entries) {
      expect(seq).toBe(next)
      next += 1
      if (words && kept.get(seq) === toHex(entry) + toHex(words)) found += 1
    }
    if (next >= head) return found
  }
}
