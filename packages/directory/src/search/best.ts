export interface Entry {
  shelf: number
  listing: number
  /** Infinity when unknown, or when no place was asked for. */
  km: number
  score: number
  /** When it meets, in minutes since 1970 UTC and in local ones; 0 when dates do not count. */
  at: number
  local: number
  pausing: boolean
}

/** Counts everything offered and keeps only what can still be among the first `most`. */
export interface Best {
  offer(shelf: number, listing: number, km: number, score: number, at?: number, local?: number): void
  /** Counts what comes too late to be among the first. */
  countMore(more: number): void
  total(): number
  /** In the order of showing: pausing ones last, then soonest, nearest first, then the best match, then through the week. */
  first(most: number): Entry[]
}

const compare = (a: Entry, b: Entry): number =>
  Number(a.pausing) - Number(b.pausing) || a.at - b.at || (a.km < b.km ? -1 : a.km > b.km ? 1 : 0) || b.score - a.score || a.shelf - b.shelf || a.listing - b.listing

export function gatherBest(most: number, pausing: (shelf: number, listing: number) => boolean): Best {
  const room = most * 2 + 64
  let kept: Entry[] = []
  let last: Entry | null = null
  let total = 0
  /** Cheap, because it is asked of everything: can this still be among the first? */
  const isTooLate = (shelf: number, listing: number, km: number, score: number, at: number, than: Entry): boolean => {
    if (at !== than.at) return at > than.at
    const pauses = pausing(shelf, listing)
    if (pauses !== than.pausing) return pauses
    if (km !== than.km) return km > than.km
    if (score !== than.score) return score < than.score
    return shelf === than.shelf ? listing > than.listing : shelf > than.shelf
  }
  return {
    offer(shelf, listing, km, score, at = 0, local = 0) {
      total++
      if (last !== null && isTooLate(shelf, listing, km, score, at, last)) return
      kept.push({ shelf, listing, km, score, at, local, pausing: pausing(shelf, listing) })
      if (kept.length < room) return
      kept = kept.sort(compare).slice(0, most)
      last = kept.at(-1) ?? null
    },
    countMore: (more) => (total += more),
    total: () => total,
    first: (wanted) => kept.sort(compare).slice(0, wanted),
  }
}
