import { inOrder, orderOf, shelve } from '@visavis/directory'
import type { Listing, Shelf } from '@visavis/directory'
import type { Reader } from '../store/reader.ts'
import { openRows } from './rows.ts'

const pause = () => new Promise<void>((go) => setImmediate(go))
const atOnce = 250

/**
 * Builds the shelf of all listings of the file in small steps; in between, the server answers. Nothing but one step of
 * listings is in memory at a time. `fetch` is asked for each
 * listing when it is to be shown.
 */
export async function buildShelf(reader: Reader, placed: (listing: Listing) => Listing, fetch: (row: number) => Listing | null): Promise<{ large: Shelf; rows: Uint32Array }> {
  const keyed: { row: number; order: number; name: string; slug: string }[] = []
  for (const kept of reader.steps(atOnce)) {
    for (const { row, listing } of kept) keyed.push({ row, order: orderOf(listing), name: listing.name, slug: listing.slug })
    await pause()
  }
  const rows = Uint32Array.from(inOrder(keyed), ({ row }) => row)
  keyed.length = 0
  const reading = (row: number) => {
    const listing = reader.one(row)
    return listing && placed(listing)
  }
  const steps = shelve(openRows(rows, reading), atOnce)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return { large: { ...value, listings: openRows(rows, fetch) }, rows }
    await pause()
  }
}
