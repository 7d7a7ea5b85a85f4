import type { Listing } from '@visavis/directory'
import { Hono } from 'hono'
import { usualConfig } from '../../../config.ts'
import type { Ground } from '../../../room.ts'
import { openDirectory } from '../../open-directory.ts'
import { openFile } from '../../store/open-file.ts'
import { noteChange } from '../../store/listings.ts'
import { openBmlt } from '../../bmlt/open-bmlt.ts'
import { openFeeds } from '../open-feeds.ts'

/** Puts groups into the directory of a folder as a source brought them. */
export function fill(folder: string, listings: readonly Listing[]): void {
  const file = openFile(folder, 1000)
  const add = file.prepare('INSERT INTO listings (kind, source, key, slug, hash, original, listing, seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  for (const { slug, ...listing } of listings) {
    const kind = listing.origin.kind === 'sample' ? 'sample' : 'import'
    add.run(kind, 'a list', slug, slug, new Uint8Array(32), '{}', JSON.stringify(listing), '2026-11-20')
  }
  noteChange(file, 'listings')
  file.close()
}

/** A house over a folder whose lists may be asked for. */
export async function openGiving(folder: string) {
  const clock = { now: Date.UTC(2026, 10, 22, 12) }
  const ground: Ground = { config: usualConfig(), folder, clock: () => clock.now, random: (size) => new Uint8Array(size), say: () => undefined }
  const { directory, room } = await openDirectory(ground)
  const app = new Hono()
  openFeeds(ground, directory).routes(app)
  openBmlt(ground, directory).routes(app)
  room.routes(app)
  const ask = (path: string, headers: Record<string, string> = {}) => app.request(`https://house.example${path}`, { headers })
  return { clock, directory, ground, app, ask, text: async (path: string) => (await ask(path)).text(), close: async () => room.close?.() }
}
