import type { Listing, Query } from '@visavis/directory'
import { usualConfig } from '../../config.ts'
import type { Directory } from '../../directory/index.ts'
import { openHouse, type House } from '../../house.ts'
import { furnish } from '../../inside.ts'
import type { Ground } from '../../room.ts'
import { openMemory } from '../../store/memory/index.ts'
import { openStreet } from '../../street.ts'
import { openPages } from '../pages.ts'
import { town } from './listings.ts'

/** A directory that knows a few groups by heart. Its search looks at names alone: the pages are what is being told about. */
function smallDirectory(listings: readonly Listing[] = town): Directory {
  return {
    find: query => foundIn(listings, query),
    listingBySlug: slug => listings.find(l => l.slug === slug) ?? null,
    given: () => listings,
    edition: () => ({ number: 1, since: noon }),
    count: () => ({ listings: listings.length, sample: listings.filter(l => l.origin.kind === 'sample').length }),
  } as Directory
}

function foundIn(listings: readonly Listing[], query: Query) {
  const hits = listings.filter(l => l.name.toLowerCase().includes(query.q.toLowerCase())).map((l, n) => ({ listing: l, km: query.near ? 1.25 + n * 4 : null, date: null }))
  const place = query.near ? { name: query.near, region: 'Ontario', country: 'CA', lat: 45.4, lng: -75.7, weight: 1 } : null
  const understood = { topics: [], read: [], loosened: false, place, otherPlaces: [], placeUnknown: false, within: place && 25, widened: false, byDate: false, undated: 0 }
  return { total: hits.length * (hits.length > 1 ? 9 : 1), page: query.page, pages: hits.length > 1 ? 3 : 1, listings: hits, understood }
}

const noon = Date.UTC(2026, 10, 22, 12)

/** A whole house in memory whose directory knows these groups. */
const opening = (listings?: readonly Listing[], breaks?: Partial<Directory>) => ({
  store: openMemory(),
  clock: () => noon,
  random: (size: number) => new Uint8Array(size),
  config: { ...usualConfig(), port: 0, host: '127.0.0.1' },
  folder: null,
  rooms: async (ground: Ground) => [openPages(ground, { ...smallDirectory(listings), ...breaks })],
})

/** The house without a port: give it requests. `breaks` replaces what the directory answers, `said` hears what the house says aloud. */
export function openHouseOf(listings?: readonly Listing[], breaks?: Partial<Directory>, said: string[] = []): Promise<House> {
  return openHouse({ ...opening(listings, breaks), say: line => said.push(line) })
}

/** The house on a free port, for a browser. */
export async function openStreetOf(listings?: readonly Listing[]): Promise<{ address: string; close(): Promise<void> }> {
  const opened = opening(listings)
  const inside = await furnish(opened)
  const street = await openStreet(inside, opened.config, 'a story', () => {})
  return { address: `http://127.0.0.1:${street.port}`, close: async () => { await street.close(); await inside.close() } }
}
