import type { Listing, Rows } from '@visavis/directory'

const most = 4000

/**
 * The listings of a shelf, each fetched from the file when it is to be shown. The last few thousand stay, so that what is
 * asked for often is the same object again. `rows` are their rows, in the order of the shelf.
 */
export function openRows(rows: Uint32Array, fetch: (row: number) => Listing | null): Rows {
  const kept = new Map<number, Listing>()
  return {
    length: rows.length,
    at(number) {
      const known = kept.get(number)
      if (known !== undefined) return known
      const listing = fetch(rows[number] ?? 0)
      if (listing === null) return undefined
      if (kept.size >= most) kept.delete(kept.keys().next().value ?? 0)
      kept.set(number, listing)
      return listing
    },
  }
}
