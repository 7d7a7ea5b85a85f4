import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { usualConfig } from '../../../config.ts'
import type { Ground, Room } from '../../../room.ts'
import { openDirectory } from '../../open-directory.ts'
import type { OpenedDirectory } from '../../open-directory.ts'
import { openArrivals } from '../../store/imports.ts'

const day = 86_400_000

/** A contact point with an empty directory in memory, a clock it can turn, and the doors that `rooms` open. */
export async function openContactPoint(rooms: (ground: Ground, opened: OpenedDirectory) => Room[]) {
  const clock = { now: Date.UTC(2026, 0, 5, 12) }
  const ground: Ground = { config: usualConfig(), folder: null, clock: () => clock.now, random: (size) => new Uint8Array(randomBytes(size)), say: () => undefined }
  const opened = await openDirectory(ground)
  const app = new Hono()
  for (const room of [opened.room, ...rooms(ground, opened)]) room.routes(app)

  /** The source gives these groups, each with what is special about it. */
  const imported = async (groups: Record<string, object>) => {
    const arrivals = openArrivals(opened.file)
    for (const [number, [key, more]] of Object.entries(groups).entries()) arrivals.take({ number, key, original: JSON.stringify(more), listing: { ...plain(key), ...more } as never })
    arrivals.settle('valley', today(), 0, '{}')
    arrivals.clear()
    await opened.changed()
  }
  const today = () => new Date(clock.now).toISOString().slice(0, 10)
  return {
    ...opened, app, imported, today,
    later: async (days: number) => { clock.now += days * day; await opened.room.tidy?.() },
    slugOf: (key: string) => String(opened.file.prepare('SELECT slug FROM listings WHERE key = ?').get(key)?.['slug']),
    post: (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      app.request(path, { method: 'POST', body: new URLSearchParams(fields).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } }),
  }
}

const plain = (key: string) => ({
  name: `Group ${key}`, shortLine: 'For all who lie awake.', notes: '', topics: ['anxiety'], audience: 'affected', languages: ['en'],
  place: { venue: 'Mill', address: '12 Mill Lane', district: '', city: 'Ottersby', postal: '12345', region: '', country: 'DE', lat: 50, lng: 10, exact: true },
  when: { series: [{ day: 2, start: 1140, end: 1230, rhythm: { kind: 'weekly', every: 1 } }], zone: null, words: '', look: false },
  format: 'in-person', join: null, howToCome: { way: 'call-first', words: '', contact: `${key}@valley.example` }, status: 'open', tags: [],
  origin: { kind: 'import', source: 'valley', url: null, fellowship: null, claimed: '2026-01-04', seen: '2026-01-05', missingSince: null }, letterbox: null,
})
