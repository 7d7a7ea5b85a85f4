import { createReadStream } from 'node:fs'
import { Refusal } from '../refusal.ts'
import { feedRow, plainFeed } from '../row.ts'
import type { FeedFile, FeedRow } from '../row.ts'
import { splitRows } from '../split-rows.ts'

/** A Meeting Guide / TSML list, read row by row, so that its size does not matter. */
export function guideFeed(chunks: () => AsyncIterable<Uint8Array>): FeedFile {
  return plainFeed('meeting-guide', () => rowsOf(chunks()))
}

export const chunksOf = (path: string): AsyncIterable<Uint8Array> => createReadStream(path, { highWaterMark: 1 << 18 })

async function* rowsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<FeedRow> {
  for await (const { number, text } of splitRows(chunks)) yield feedRow(number, text, parseRow(number, text))
}

function parseRow(number: number, text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new Refusal(`Row ${number} is not JSON (${(error as Error).message.slice(0, 120)}). The file is damaged there. Nothing was imported.`)
  }
}
