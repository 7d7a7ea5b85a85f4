import { hash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { openMemory } from '../memory/index.ts'
import type { Append, Appended, Epoch, Page } from '../store.ts'
import { packBatch, unpackBatch } from './batch.ts'
import { openEndings } from './endings.ts'
import { openForReading, openForWriting } from './open-file.ts'
import { openPlacing } from './placing.ts'
import { openReader } from './reader.ts'
import { openWriter } from './writer.ts'

const root = mkdtempSync(join(tmpdir(), 'visavis-random-'))
afterAll(() => rmSync(root, { recursive: true }))

const logs = ['aa', 'bb', 'cc', 'dd'].map((each) => each.repeat(16))
const fill = (byte: number, size: number) => new Uint8Array(size).fill(byte)

const anAppend = fc.record({
  log: fc.constantFrom(...logs), body: fc.nat(40), large: fc.boolean(), founding: fc.boolean(), ifHead: fc.option(fc.nat(6)),
}).map(({ log, body, large, founding, ifHead }): Append => {
  const entry = fill(body, large ? 20_000 : 20)
  const words = body % 3 === 0 ? fill(body, 30) : null
  const epoch = founding ? { epoch: 0, token: fill(1, 32) } : null
  return { log, entry, words, forget: words && fill(2, 32), expires: 0, ifHead: founding ? null : ifHead, founding, goesOn: !large, epoch, at: body, hash: hash('sha256', entry, 'buffer') }
})

const stretch = { from: 0, before: Infinity, most: 500, bytes: 2 ** 24, day: 1 }
const plain = (page: Page | null, epochs: readonly Epoch[] | null) => JSON.stringify([
  page?.head, page?.ends, page?.entries.map(({ seq, at, entry, words }) => [seq, at, entry.join(), words?.join()]),
  epochs?.map(({ epoch, seq, at, token }) => [epoch, seq, at, token.join()]),
])
const idOf = (log: string) => Buffer.from(log, 'hex')

/** The file without its threads: what was asked of it goes straight to the writer and the reader. */
const openFile = (folder: string) => {
  const file = openForWriting(join(folder, 'a.sqlite'), { maxPages: 22 })
  const placing = openPlacing(file)
  const { write } = openWriter(file, placing, openEndings(file), 3)
  const readFile = openForReading(join(folder, 'a.sqlite'))
  const reader = openReader(readFile)
  return {
    write: (batch: readonly Append[]): Appended[] => write(unpackBatch(packBatch(batch))),
    everything: () => logs.map((log) => plain(reader.read(idOf(log), stretch), reader.epochs(idOf(log)))),
    close: () => { readFile.close(); placing.close(); file.close() },
  }
}

test('whatever is asked, in whatever batches, on a disk that fills up: the file says what memory says', async () => {
  const batches = fc.array(fc.array(anAppend, { minLength: 1, maxLength: 8 }), { maxLength: 20, size: 'max' })
  await fc.assert(fc.asyncProperty(batches, async (asked) => {
    const folder = mkdtempSync(join(root, 'run-'))
    const [file, memory] = [openFile(folder), openMemory()]
    const remembered = async () => Promise.all(logs.map(async (log) => plain(await memory.read(log, stretch), await memory.epochs(log))))
    for (const batch of asked) {
      const answers = file.write(batch)
      // A batch for which there was no room leaves everything as it was, so memory never hears of it.
      for (const [i, append] of batch.entries()) if (answers[i]!.kind !== 'full') expect(answers[i]).toEqual(await memory.append(append))
    }
    expect(file.everything()).toEqual(await remembered())
    file.close()
    const again = openFile(folder)
    expect(again.everything()).toEqual(await remembered())
    again.close()
  }), { numRuns: 100 })
})
