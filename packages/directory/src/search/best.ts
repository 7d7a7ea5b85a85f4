export interface Entry {
  shelf: number
  listing: number
  /** Infinity when unknown, or when no place was asked for. */
  km: number
  score: number
  pausing: boolean
}

/** Counts everything offered and keeps only what can still be among the first `most`. */
export interface Best {
  offer(shelf: number, listing: number, km: number, score: number): void
  total(): number
  /** In the order of showing: pausing ones last, then nearest first, then the best match, then through the week. */
  first(most: number): Entry[]
}

const compare = (a: Entry, b: Entry): number =>
  Number(a.pausing) - Number(b.pausing) || (a.km < b.km ? -1 : a.km > b.km ? 1 : 0) || b.score - a.score || a.shelf - b.shelf || a.listing - b.listing

export function gatherBest(most: number, pausing: (shelf: number, listing: number) => boolean): Best {
  const room = most * 2 + 64
  const candidate: Entry = { shelf: 0, listing: 0, km: 0, score: 0, pausing: false }
  let kept: Entry[] = []
  let last: Entry | null = null
  let total = 0
  return {
    offer(shelf, listing, km, score) {
      total++
      candidate.shelf = shelf
      candidate.listing = listing
      candidate.km = km
      candidate.score = score
      candidate.pausing = pausing(shelf, listing)
      if (last !== null && compare(candidate, last) >= 0) return
      kept.push({ ...candidate })
      if (kept.length < room) return
      kept = kept.sort(compare).slice(0, most)
      last = kept.at(-1) ?? null
    },
    total: () => total,
    first: (wanted) => kept.sort(compare).slice(0, wanted),
  }
}
