import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { AddressInfo } from 'node:net'
import type { Listing, Query } from '@visavis/directory'
import { usualConfig } from '../../config.ts'
import type { Directory } from '../../directory/index.ts'
import type { Ground } from '../../room.ts'
import { openPages } from '../pages.ts'
import { town } from './listings.ts'

/** A directory that knows a few groups by heart. Its search looks at names alone: the pages are what is being told about. */
export function smallDirectory(listings: readonly Listing[] = town): Directory {
  return {
    find: query => foundIn(listings, query),
    listingBySlug: slug => listings.find(l => l.slug === slug) ?? null,
    count: () => ({ listings: listings.length, sample: listings.filter(l => l.origin.kind === 'sample').length }),
  } as Directory
}

function foundIn(listings: readonly Listing[], query: Query) {
  const hits = listings.filter(l => l.name.toLowerCase().includes(query.q.toLowerCase())).map((l, n) => ({ listing: l, km: query.near ? 1.25 + n * 4 : null }))
  const place = query.near ? { name: query.near, region: 'Ontario', country: 'CA', lat: 45.4, lng: -75.7, weight: 1 } : null
  const understood = { topics: [], read: [], loosened: false, place, otherPlaces: [], placeUnknown: false, within: place && 25, widened: false }
  return { total: hits.length * (hits.length > 1 ? 9 : 1), page: query.page, pages: hits.length > 1 ? 3 : 1, listings: hits, understood }
}

const ground: Ground = {
  config: usualConfig(),
  folder: null,
  clock: () => Date.UTC(2026, 10, 22, 19),
  random: size => new Uint8Array(size),
  say: () => {},
}

/** The public pages alone, without a port: give them requests. */
export function street(listings?: readonly Listing[]): Hono {
  const app = new Hono()
  openPages(ground, smallDirectory(listings)).routes(app)
  return app
}

/** The public pages on a free port, for a browser. */
export async function openStreet(listings?: readonly Listing[]): Promise<{ address: string; close(): Promise<void> }> {
  const app = street(listings)
  const server = await new Promise<ReturnType<typeof serve>>(opened => {
    const made = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => opened(made))
  })
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, close: () => new Promise(closed => server.close(() => closed())) }
}
