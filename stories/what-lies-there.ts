import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Every byte of every file in a folder: the store, its write-ahead log, whatever else there is. */
export function everyByteIn(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
  return Buffer.concat(files.map((file) => readFileSync(join(file.parentPath, file.name))))
}

/** Whether the bytes hold this text, written in any of the ways a careless program might write it. */
export function holds(bytes: Buffer, text: string): boolean {
  return writings(text).some((written) => bytes.includes(written))
}

/** UTF-8, UTF-16, hexadecimal, base64 at each of its three offsets; and the bytes themselves when the text is hexadecimal. */
function writings(text: string): Buffer[] {
  const utf8 = Buffer.from(text)
  const base64 = [0, 1, 2].flatMap((offset) => (['base64', 'base64url'] as const).map((way) =>
    Buffer.from(Buffer.concat([Buffer.alloc(offset), utf8]).toString(way).slice(offset ? 4 : 0, -4))))
  const raw = /^([0-9a-f]{2}){8,}$/.test(text) ? [Buffer.from(text, 'hex')] : []
  return [utf8, Buffer.from(text, 'utf16le'), Buffer.from(utf8.toString('hex')), ...base64, ...raw].filter((each) => each.length >= 4)
}

/** What the house keeps of each log, by its id in hexadecimal; of all cards; of all letters. */
export function keptOf(folder: string): { logs: Map<string, Buffer[]>; cards: Buffer[]; letters: Buffer[] } {
  const house = new DatabaseSync(join(folder, 'house.sqlite'), { readOnly: true })
  const directory = new DatabaseSync(join(folder, 'directory.db'), { readOnly: true })
  const logs = new Map(house.prepare('SELECT log, hex(id) AS id FROM logs').all().map(({ log, id }) => [String(id).toLowerCase(), [
    ...values(house, `SELECT id FROM logs WHERE log = ${log}`),
    ...values(house, `SELECT entry FROM entries WHERE log = ${log}`),
    ...values(house, `SELECT forget, words FROM words WHERE row IN (SELECT row FROM entries WHERE log = ${log})`),
    ...values(house, `SELECT token FROM epochs WHERE log = ${log}`),
  ]]))
  const kept = { logs, cards: values(directory, 'SELECT * FROM cards').flatMap(decoded), letters: values(house, 'SELECT box, letter FROM letters') }
  house.close()
  directory.close()
  return kept
}

function values(file: DatabaseSync, sql: string): Buffer[] {
  return file.prepare(sql).all().flatMap((row) => Object.values(row)).flatMap((value) =>
    (value instanceof Uint8Array ? [Buffer.from(value)] : typeof value === 'string' ? [Buffer.from(value)] : []))
}

/** Text may carry bytes as base64url. */
function decoded(value: Buffer): Buffer[] {
  return [value, ...(value.toString().match(/[\w-]{20,}/g) ?? []).map((text) => Buffer.from(text, 'base64url'))]
}

/** Longer than what every entry of a day has in common (heads of the encoding, size classes, the day words expire). */
const RUN = 12

/** Runs of bytes that stand in both: by chance there are none. */
export function shared(ones: readonly Buffer[], others: readonly Buffer[]): string[] {
  const runs = new Set(ones.flatMap(runsOf))
  return [...new Set(others.flatMap(runsOf).filter((run) => runs.has(run)))]
}

function runsOf(bytes: Buffer): string[] {
  return Array.from({ length: Math.max(0, bytes.length - RUN + 1) }, (_, i) => bytes.toString('latin1', i, i + RUN))
}
