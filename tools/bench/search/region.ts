import { fellowshipByKey, fellowships, readRow } from '@visavis/directory'
import type { Listing } from '@visavis/directory'

/** A small steady chance, so that every run measures the same listings. */
export function steadyChance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

export const towns: [string, number, number][] = Array.from({ length: 400 }, (_, n) => [`${syllables(n)}ton`, 43 + ((n * 37) % 110) / 10, -4 + ((n * 53) % 190) / 10])
const words = Array.from({ length: 3000 }, (_, n) => syllables(n + 7919))
const types = ['O', 'C', 'D', 'X', 'BE', 'ST', 'B', 'W', 'M', 'S', 'LIT', 'SP', 'DR', 'Y']

function syllables(n: number): string {
  const parts = ['ka', 'lu', 'mer', 'os', 'tin', 'ba', 'rol', 'en', 'vi', 'sha', 'dor', 'il']
  return [n % 12, Math.floor(n / 12) % 12, Math.floor(n / 144) % 12].map((each) => parts[each]).join('')
}

export interface FeedLine {
  slug: string
  name: string
  [field: string]: unknown
}

/** Rows as a Meeting Guide feed has them. */
export function feedRows(size: number, chance = steadyChance(42)): FeedLine[] {
  const some = <T>(from: readonly T[]): T => from[chance(from.length)] as T
  const sentence = (length: number) => Array.from({ length }, () => some(words)).join(' ')
  return Array.from({ length: size }, (_, n) => {
    const [town, lat, lng] = some(towns)
    const online = chance(4) === 0
    return {
      slug: `g-${n}`, name: sentence(3), day: chance(7), time: `${String(6 + chance(16)).padStart(2, '0')}:30`, types: [some(types), some(types)], notes: chance(2) ? sentence(12) : '',
      location: sentence(2), formatted_address: `${chance(200)} Mill Lane, ${town}, DE ${10_000 + chance(400)}, USA`, approximate: 'no', region: town, entity: 'Alcoholics Anonymous',
      latitude: lat + (chance(200) - 100) / 1000, longitude: lng + (chance(200) - 100) / 1000, ...(online && { conference_url: `https://zoom.us/j/${n}` }),
    }
  })
}

/** Listings as an import leaves them: feed rows read by the importer's own reader. */
export function region(size: number, seed = 42): Listing[] {
  const chance = steadyChance(seed)
  return feedRows(size, chance).map(({ entity: _, ...row }) => {
    const fellowship = fellowshipByKey(chance(3) === 0 ? (fellowships[chance(fellowships.length)]?.key ?? 'aa') : 'aa')
    const read = readRow(row, { source: 'bench', fellowship, topics: [], today: '2026-01-01' })
    if ('refused' in read) throw new Error(read.refused)
    return { ...read.taken.listing, slug: row.slug }
  })
}

export const someWord = (chance: (below: number) => number): string => words[chance(words.length)] as string
