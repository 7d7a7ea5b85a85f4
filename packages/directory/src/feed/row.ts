import type { Audience, HowToCome, Listing, Origin } from '../listing/listing.ts'
import { topicByKey } from '../topic/tree.ts'
import { speaksOfRhythm } from '../when/irregular.ts'
import { heardIn } from '../when/rhythm-words.ts'
import type { When } from '../series/series.ts'
import { readPlace } from './address.ts'
import { readAttendance, readJoin } from './attendance.ts'
import { moneyHandles, personalFields, publicContact } from './contact.ts'
import type { Fellowship } from './fellowship.ts'
import { guessFellowship } from './fellowship.ts'
import type { Known } from './known.ts'
import type { Notice } from './notice.ts'
import { withholdPrivate } from './private.ts'
import { readLink } from './provider.ts'
import { readWhen } from './read-when.ts'
import { line, plain } from './text.ts'
import { readTypes } from './type/read-types.ts'

/** What is known about a whole feed before its rows are read. */
export interface Feed {
  source: string
  /** Used for rows that do not name one of their own. */
  fellowship: Fellowship | null
  /** Topics for all rows; empty = those of the fellowship. */
  topics: readonly string[]
  /** ISO day of this reading. */
  today: string
}

/** A row as we list it; only the slug is missing, which the store gives and keeps. */
export interface RowTaken {
  /** Names the row within its source. */
  key: string
  listing: Omit<Listing, 'slug'>
  notices: Notice[]
  /** Names of fields that were not taken. */
  leftOut: string[]
}

export type RowRead = { taken: RowTaken } | { refused: string; key: string }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Reads one row of a Meeting Guide / TSML feed, with all the dirt such rows have; other formats bring their rows into its words,
 * and give beside it what they know better. Refusals are sentences.
 */
export function readRow(row: unknown, feed: Feed, known: Known = {}): RowRead {
  if (!isRecord(row)) return { key: '', refused: 'it is not a record: { … } was expected' }
  const key = keyOf(row)
  const refuse = (refused: string): RowRead => ({ key, refused })
  const misshapen = ['name', 'slug'].find((field) => typeof row[field] === 'object' && row[field] !== null)
  if (misshapen !== undefined) return refuse(`its ${misshapen} is not a text`)
  if (key === '') return refuse('it has neither a slug nor a name, so it could not be recognised next time')
  const fellowship = guessFellowship(row) ?? feed.fellowship
  const topics = known.topics?.length ? known.topics : feed.topics.length > 0 ? feed.topics : (fellowship?.topics ?? [])
  if (topics.length === 0) return refuse('nothing says what it is about; give --fellowship or --topic')
  const time = known.when === undefined ? readWhen(row) : { when: known.when, notices: noticesOf(known.when) }
  if ('refused' in time) return refuse(time.refused)
  const { place, badSpot } = readPlace(row)
  const { join, notices } = readJoin(row)
  const contact = known.contact ?? publicContact(row)
  if (place === null && join === null && contact === null) return refuse('it says neither a place nor a link nor a number to join, so nobody could come')
  const types = readTypes(row['types'], fellowship?.key ?? null)
  const { format, status } = { ...readAttendance(row, types.codes, place, join), ...(known.status && { status: known.status }) }
  const texts = readTexts(row)
  const when = withNotes(time.when, time.notices, texts, known.when === undefined ? `${nameOf(row)}\n${texts.notes}` : null)
  const [money, persons] = [moneyHandles(row), personalFields(row)]
  const taken: RowTaken = {
    key,
    leftOut: [...money, ...persons],
    notices: [
      ...time.notices, ...notices, ...texts.notices,
      ...(types.unknown.length > 0 ? (['unknown-type'] as const) : []),
      ...(badSpot || (place !== null && place.lat === null) ? (['no-usable-coordinates'] as const) : []),
      ...(money.length > 0 ? (['money-left-out'] as const) : []),
      ...(persons.length > 0 ? (['contact-left-out'] as const) : []),
      ...(status === 'pausing' ? (['pausing'] as const) : []),
    ],
    listing: {
      name: nameOf(row), shortLine: texts.group, notes: texts.notes, topics: topics.filter((topic) => topicByKey(topic) !== null),
      audience: known.audience ?? audienceOf(fellowship), languages: [...new Set([...(known.languages ?? []), ...types.languages])],
      place: place && known.access ? { ...place, access: known.access } : place, when, format, join,
      howToCome: howToCome(types.codes, contact), status, tags: known.tags ?? types.tags, origin: originOf(row, feed, fellowship), letterbox: null,
      ...(known.contactPoint !== undefined && { contactPoint: known.contactPoint }),
    },
  }
  taken.notices = [...new Set(taken.notices)]
  return { taken }
}

/** Marks what a person should look at. What a format said outright is not doubted because of its notes. */
function withNotes(when: When, notices: readonly Notice[], texts: { irregular: boolean }, spoken: string | null): When {
  const heard = texts.irregular && spoken !== null ? heardIn(spoken) : []
  const look = when.look || (texts.irregular && spoken !== null) || notices.includes('day-without-time')
  return { ...when, look, ...(heard.length > 0 && { heard }) }
}

const noticesOf = ({ series, look }: When): Notice[] =>
  look ? ['rhythm-in-notes'] : series.length === 0 ? ['by-arrangement'] : series.some(({ end }) => end === null) ? ['no-end'] : []

const keyOf = (row: Record<string, unknown>): string =>
  ['slug', 'post_name', 'ID', 'id', 'name', 'title', 'meeting'].map((field) => line(row[field], 200)).find((text) => text !== '') ?? ''

const nameOf = (row: Record<string, unknown>): string =>
  ['name', 'title', 'meeting', 'group', 'location', 'slug'].map((field) => line(row[field], 160)).find((text) => text !== '') ?? keyOf(row)

const audienceOf = (fellowship: Fellowship | null): Audience => fellowship?.audience ?? 'both'

/** An open meeting says itself that one may just come; for all others asking first is never wrong. */
const howToCome = (codes: ReadonlySet<string>, contact: string | null): HowToCome => ({
  way: codes.has('O') && !codes.has('C') ? 'just-come' : 'call-first',
  words: '',
  contact,
})

function readTexts(row: Record<string, unknown>): { notes: string; group: string; irregular: boolean; notices: Notice[] } {
  const given = ['notes', 'location_notes', 'group_notes'].map((field) => plain(row[field], 2000)).filter((text) => text !== '')
  const { text, money, contact } = withholdPrivate([...new Set(given)].join('\n\n'))
  const irregular = speaksOfRhythm(text) || speaksOfRhythm(nameOf(row))
  const group = line(row['group'], 160)
  const notices: Notice[] = [
    ...(irregular ? (['rhythm-in-notes'] as const) : []),
    ...(money ? (['money-left-out'] as const) : []),
    ...(contact ? (['contact-left-out'] as const) : []),
  ]
  return { notes: text, group: group === nameOf(row) ? '' : group, irregular, notices }
}

function originOf(row: Record<string, unknown>, feed: Feed, fellowship: Fellowship | null): Origin {
  const updated = /^(\d{4}-\d{2}-\d{2})/.exec(line(row['updated'], 40))?.[1] ?? null
  return {
    kind: 'import', source: feed.source, url: readLink(row['url']), fellowship: fellowship?.key ?? null,
    claimed: updated, seen: feed.today, missingSince: null,
  }
}
