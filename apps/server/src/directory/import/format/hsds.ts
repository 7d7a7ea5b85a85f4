import { cellsOf, guessSeparator, joinTables, readOffer } from '@visavis/directory'
import { decodeText } from '../decode.ts'
import { feedRow, plainFeed } from '../row.ts'
import type { FeedFile } from '../row.ts'
import type { unzip } from '../unzip.ts'

/** Services as HSDS 3.2 nests them. */
export function hsdsFeed(services: readonly unknown[]): FeedFile {
  return plainFeed('hsds', () => services.map((service, at) => {
    const { row, known } = readOffer(service)
    return feedRow(at + 1, JSON.stringify(service), row, known)
  }))
}

/** An HSDS package: a zip with one CSV or JSON file for each table; null when it is none. */
export function hsdsPackage({ names, read }: ReturnType<typeof unzip>): FeedFile | null {
  const tables = names.filter((name) => /\.(csv|json)$/i.test(name) && !/datapackage/i.test(name))
  const nameOf = (name: string) => name.replace(/^.*\//, '').replace(/\.\w+$/, '').toLowerCase()
  if (!tables.some((name) => /^services?$/.test(nameOf(name)))) return null
  return hsdsFeed(joinTables(Object.fromEntries(tables.map((name) => [nameOf(name), tableOf(name, read(name) ?? Buffer.alloc(0))]))))
}

function tableOf(name: string, bytes: Buffer): Record<string, unknown>[] {
  const { text } = decodeText(bytes)
  if (name.toLowerCase().endsWith('.json')) {
    const rows = safely(text)
    return Array.isArray(rows) ? (rows as Record<string, unknown>[]) : []
  }
  const plain = text.replace(/^\uFEFF/, '')
  const [headers, ...rows] = [...cellsOf(plain, guessSeparator(plain))].map(({ cells }) => cells)
  return rows.map((cells) => Object.fromEntries((headers ?? []).map((header, at) => [header.trim(), cells[at] ?? ''])))
}

function safely(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
