import { open, readFile } from 'node:fs/promises'
import { servicesIn } from '@visavis/directory'
import type { Mapping } from '@visavis/directory'
import { decodeText } from './decode.ts'
import { bmltFeed, bmltSqlFeed } from './format/bmlt.ts'
import { calendarFeed } from './format/calendar.ts'
import { chunksOf, guideFeed } from './format/guide.ts'
import { hsdsFeed, hsdsPackage } from './format/hsds.ts'
import { googleSheet, tableFeed, textTable } from './format/table.ts'
import { mustBeFile } from './must-be-file.ts'
import { Refusal } from './refusal.ts'
import type { FeedFile } from './row.ts'
import { unzip } from './unzip.ts'
import { whatElse } from './what-else.ts'
import { readWorkbook } from './workbook.ts'

const mostInMemory = 200_000_000

/** Looks at a file, says what it is, and gives its rows. Throws Refusal with what to do when it is nothing we know. */
export async function openFeed(path: string, mapping: Mapping | null): Promise<FeedFile> {
  const size = await mustBeFile(path)
  const head = await beginning(path)
  if (size === 0) throw new Refusal('The file is empty. Nothing was imported.')
  const isList = /^\s*(\u00ef\u00bb\u00bf)?\s*\[/.test(head.toString('latin1'))
  // A long list is read row by row and needs no room for the whole of it.
  if (isList && !/^[^{]*\{[^}]*"(id_bigint|key_string|parent_id|organization_id|service_at_locations)"/.test(head.toString('latin1')) && !startsWithOrganizations(head)) return guideFeed(() => chunksOf(path))
  if (size > mostInMemory) throw new Refusal('The file is larger than 200 megabytes; only Meeting Guide lists may be. Nothing was imported.')
  const bytes = await readFile(path)
  if (head.subarray(0, 2).toString('latin1') === 'PK') return openPacked(bytes, mapping)
  if (head[0] === 0x1f && head[1] === 0x8b) throw new Refusal('The file is packed (gzip). Unpack it first. Nothing was imported.')
  return openText(decodeText(bytes).text.replace(/^\uFEFF/, ''), path, mapping)
}

const startsWithOrganizations = (head: Buffer): boolean => /^\s*\[\s*\{[^[]*"(services|schedules|eligibility_description|assured_date)"\s*:/.test(head.toString('latin1'))

async function beginning(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function openPacked(bytes: Buffer, mapping: Mapping | null): FeedFile {
  const packed = unzip(bytes)
  if (packed.names.includes('xl/workbook.xml')) return tableFeed(readWorkbook(bytes), mapping)
  const feed = hsdsPackage(packed)
  if (feed !== null) return feed
  throw new Refusal('The packed file holds neither a workbook (xlsx) nor an HSDS package. Unpack it, and give the list itself. Nothing was imported.')
}

function openText(text: string, path: string, mapping: Mapping | null): FeedFile {
  const start = text.trimStart().slice(0, 300)
  if (/^BEGIN:VCALENDAR/i.test(start)) return calendarFeed(text)
  if (/^[[{]/.test(start)) return openJson(text, path, mapping)
  if (/INSERT INTO `?\w*_comdef_/.test(text)) return bmltSqlFeed(text)
  const feed = start.startsWith('<') ? null : textTable(text, mapping)
  if (feed === null || feed.guesses.length < 2 || /[\u0000-\u0008]/.test(start)) throw new Refusal(whatElse(start))
  return feed
}

function openJson(text: string, path: string, mapping: Mapping | null): FeedFile {
  const value = parse(text)
  const fields = (Array.isArray(value) ? (value[0] as unknown) : value) as Record<string, unknown> | null | undefined
  const has = (name: string) => typeof fields === 'object' && fields !== null && name in fields
  if (Array.isArray(value) && has('id_bigint')) return bmltFeed(value, [], path)
  if (Array.isArray(value) && has('key_string')) throw new Refusal('These are the formats of a BMLT server. Give its meetings (GetSearchResults); the formats are read when they lie beside. Nothing was imported.')
  if (Array.isArray(value) && has('parent_id')) throw new Refusal('These are the service bodies of a BMLT server. Give its meetings (GetSearchResults); the bodies are read when they lie beside. Nothing was imported.')
  if (has('values') && Array.isArray(fields?.['values'])) return googleSheet(fields['values'] as unknown[], mapping)
  if (has('meetings') && Array.isArray(fields?.['meetings'])) return meetingsOf(fields, path)
  const services = servicesIn(value)
  if (services !== null) return hsdsFeed(services)
  if (/"(contactPoints|openingHours)"/.test(text.slice(0, 5000))) throw new Refusal('This is a list of contact points, and none of groups. Nothing was imported.')
  throw new Refusal(whatElse(text.trimStart().slice(0, 300)))
}

function meetingsOf(fields: Record<string, unknown>, path: string): FeedFile {
  const meetings = fields['meetings'] as unknown[]
  const isBmlt = typeof meetings[0] === 'object' && meetings[0] !== null && 'id_bigint' in meetings[0]
  if (isBmlt) return bmltFeed(meetings, Array.isArray(fields['formats']) ? fields['formats'] : [], path)
  const bytes = Buffer.from(JSON.stringify(meetings))
  return guideFeed(async function* () {
    yield bytes
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new Refusal(`The file is not JSON (${(error as Error).message.slice(0, 120)}). It is damaged, or was not copied completely. Nothing was imported.`)
  }
}
