import type { DatabaseSync } from 'node:sqlite'
import { countSoon, shelf, shelfOf, snapshotOf, wantsCounting } from '@visavis/directory'
import type { Listing, Shelf } from '@visavis/directory'
import { changesOf } from '../store/listings.ts'
import { openReader } from '../store/reader.ts'
import type { Reader } from '../store/reader.ts'
import { forgetTouched, lastTouch, touchedAfter } from '../store/touched.ts'
import { buildShelf } from './build.ts'
import { keepShelf, readShelf } from './file.ts'
import type { Edition } from './file.ts'
import { openRows } from './rows.ts'

/** The imported listings: one large shelf, kept in a file, and a small one with what has changed since. */
export interface Imported {
  all(): readonly Shelf[]
  /** How often the file had changed when it was looked at last. */
  edition(): number
  bySlug(slug: string): Listing | null
  isBehind(): boolean
  catchUp(): Promise<void>
}

export interface Wants {
  file: DatabaseSync
  /** Where the large shelf is kept; null = nowhere. */
  path: string | null
  /** The day, ISO. */
  today: () => string
  /** Milliseconds since 1970. */
  now: () => number
  /** Gives a listing the place where it is found, as people moved it. */
  placing: () => (listing: Listing) => Listing
}

/** With more changes than this, everything is read again. */
const mostTouched = 5000
const never: Edition = { listings: -1, touched: 0, day: '' }

/** What is known at the moment. */
interface State {
  large: Shelf
  small: Shelf
  /** The row of each listing on the large shelf. */
  rows: Uint32Array
  /** Of what the large shelf is, and what has been looked at since. */
  kept: Edition
  seen: Edition
  changed: Map<number, Listing>
  reader: Reader
  place: (listing: Listing) => Listing
}

export function openImported(wants: Wants): Imported {
  const { file, today, now } = wants
  const state: State = { large: shelf([]), small: shelf([]), rows: new Uint32Array(0), kept: never, seen: never, changed: new Map(), reader: openReader(file, today()), place: wants.placing() }
  takeFromFile(state, wants)
  // A kept shelf answers at once; what a new day changes can wait until people are served.
  let isStarting = state.kept !== never
  const isNewDay = () => state.seen.day !== today()
  return {
    all: () => [state.small, state.large],
    edition: () => state.seen.listings,
    bySlug: (slug) => placedBy(state, state.reader.bySlug(slug)),
    isBehind: () => isNewDay() || wantsCounting(state.large, now()),
    async catchUp() {
      const [edition, starting] = [current(wants), isStarting]
      isStarting = false
      if (edition.listings !== state.seen.listings || edition.touched !== state.seen.touched) {
        const touched = state.kept === never || edition.touched === state.seen.touched ? null : touchedAfter(file, state.seen.touched, mostTouched)
        if (touched === null || state.changed.size > mostTouched) return readAll(state, wants)
        readTouched(state, wants, touched, edition)
      }
      // With a new day, entries may turn amber or be hidden.
      if (isNewDay() && !starting) return readAll(state, wants)
      if (!starting && wantsCounting(state.large, now())) await count(state.large, now())
    },
  }
}

const current = ({ file, today }: Wants): Edition => ({ listings: changesOf(file).listings, touched: lastTouch(file), day: today() })

const placedBy = ({ place }: State, listing: Listing | null): Listing | null => listing && place(listing)

const fetching = (state: State) => (row: number): Listing | null => placedBy(state, state.reader.one(row))

function readAgain(state: State, { file, placing }: Wants, day: string): void {
  state.reader = openReader(file, day)
  state.place = placing()
}

function takeFromFile(state: State, { file, path }: Wants): void {
  const found = path === null ? null : readShelf(path)
  if (found === null || found.edition.touched > lastTouch(file)) return
  const large = shelfOf(found.snapshot, openRows(found.rows, fetching(state)))
  Object.assign(state, { large, rows: found.rows, kept: found.edition, seen: found.edition })
}

/** Everything anew, while the former shelf answers; then it is kept, and what was touched before is forgotten. */
async function readAll(state: State, wants: Wants): Promise<void> {
  const edition = current(wants)
  readAgain(state, wants, edition.day)
  const { large, rows } = await buildShelf(state.reader, state.place, fetching(state))
  await count(large, wants.now())
  Object.assign(state, { large, rows, small: shelf([]), changed: new Map(), kept: edition, seen: edition })
  if (wants.path !== null) keepShelf(wants.path, snapshotOf(large), rows, edition)
  forgetTouched(wants.file, edition.touched)
}

/** What changed moves to the small shelf. */
function readTouched(state: State, wants: Wants, touched: readonly number[], edition: Edition): void {
  readAgain(state, wants, state.kept.day)
  const again = new Set(touched)
  state.rows.forEach((row, number) => again.has(row) && (state.large.gone[number] = 1))
  for (const row of again) {
    const listing = fetching(state)(row)
    if (listing === null) state.changed.delete(row)
    else state.changed.set(row, listing)
  }
  state.small = shelf([...state.changed.values()])
  state.seen = { ...edition, day: state.kept.day }
}

async function count(of: Shelf, now: number): Promise<void> {
  const steps = countSoon(of, now)
  while (steps.next().done !== true) await new Promise<void>((go) => setImmediate(go))
}
