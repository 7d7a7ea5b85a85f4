import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { formatsById, readBmltDump, readBmltMeeting } from '@visavis/directory'
import type { BmltFormat, BmltServer } from '@visavis/directory'
import { feedRow, plainFeed } from '../row.ts'
import type { FeedFile } from '../row.ts'

type Row = Record<string, unknown>

/** Meetings as a BMLT server answers them. Its formats and service bodies may lie beside, named likewise. */
export function bmltFeed(meetings: readonly unknown[], formats: readonly unknown[], path: string): FeedFile {
  const beside = (name: string): Row[] => asRows(formats.length > 0 && name === 'GetFormats' ? formats : readBeside(path, name))
  const server = serverOf(beside('GetFormats') as unknown as BmltFormat[], beside('GetServiceBodies') as unknown as { id: string; name: string; url: string }[])
  return plainFeed('bmlt', () => asRows(meetings).map((meeting, at) => rowOf(meeting, at + 1, server)))
}

/** A whole BMLT server as its export file. */
export function bmltSqlFeed(sql: string): FeedFile {
  const { meetings, formats, bodies } = readBmltDump(sql)
  const server = serverOf(formats, bodies)
  return plainFeed('bmlt-sql', () => meetings.map((meeting, at) => rowOf(meeting, at + 1, server)))
}

function rowOf(meeting: Row, number: number, server: BmltServer) {
  const { row, known } = readBmltMeeting(meeting, server)
  const hidden = String(meeting['published'] ?? '1') === '0'
  return { ...feedRow(number, JSON.stringify(withoutPersons(meeting)), row, known), refused: hidden ? 'its office has not published it' : null, key: String(row['slug'] ?? '') }
}

/** Contacts of persons are not even kept. */
const withoutPersons = (meeting: Row): Row => Object.fromEntries(Object.entries(meeting).filter(([field]) => !/^contact_|^email_contact$|^admin_notes$/.test(field)))

const asRows = (list: readonly unknown[]): Row[] => list.map((each) => (typeof each === 'object' && each !== null ? (each as Row) : {}))

const serverOf = (formats: readonly BmltFormat[], bodies: readonly { id: string; name: string; url: string }[]): BmltServer => ({
  formats: formatsById(formats), bodies: new Map(bodies.map(({ id, name, url }) => [String(id), { name: String(name), url: String(url) }])),
})

function readBeside(path: string, name: string): unknown[] {
  const other = join(dirname(path), basename(path).replace(/GetSearchResults/, name))
  if (other === path || !existsSync(other) || statSync(other).size > 20_000_000) return []
  try {
    const list = JSON.parse(readFileSync(other, 'utf8')) as unknown
    return Array.isArray(list) ? list : []
  } catch {
    return []
  }
}
