import { decode } from '@visavis/wire'
import { openBook as openGroup } from '@visavis/group'
import { identityFromSeeds, openCheckpoint, openReader, signerFromPair } from '@visavis/seal'
import type { Identity, OpenBook, Reader } from '@visavis/seal'
import { begin } from '@visavis/sync'
import type { Arrival } from '@visavis/sync'
import { emptyDoorstep } from '../errands/doorstep.ts'
import { deviceKeys } from './device-keys.ts'
import type { Home } from './home.ts'
import { bookOf, isBehind } from './inside.ts'
import type { Inside } from './inside.ts'
import { noNotes, readNotes } from './notes.ts'
import { readOut } from './out.ts'
import { readRecord } from './record.ts'
import { shelfOf } from './shelf.ts'
import { wordsOnShelf } from './spoken-shelf.ts'
import { spokenWords } from './spoken.ts'
import { stopsUs } from './alarms.ts'
import { rememberStanding } from './standing.ts'
import { take } from './take.ts'

/** Opens a room from the shelf alone: the checkpoint, then the entries since. Throws when there is no such room. */
export async function openInside(home: Home, key: string, changed: () => void): Promise<Inside> {
  const shelf = shelfOf(key)
  const about = await home.storage.read(shelf.about)
  if (!about) throw new Error('there is no such room on this device')
  const record = readRecord(about)
  const identity = await identityFromSeeds(record.ik, record.uk, record.record)
  const notes = await home.storage.read(shelf.notes)
  const inside: Inside = {
    home, record, shelf, identity, changed, errands: async () => {},
    signer: await signerFromPair(await deviceKeys(home.storage, key)),
    reader: await openAt(home, shelf, record, identity),
    writer: null,
    sync: begin({ next: 0, epoch: -1 }),
    outs: (await all(home, shelf.outbox)).map(readOut),
    spoken: spokenWords(await all(home, shelf.words)),
    notes: notes ? readNotes(notes) : noNotes(),
    doorstep: emptyDoorstep(),
    taking: false, tokensBack: 0, holdStill: () => {}, tail: 0, turn: Promise.resolve(), closed: false, broken: null,
  }
  const next = await readTail(inside)
  await forgetInTime(inside)
  const parcels = inside.outs.filter(({ what }) => what !== 'genesis').map(({ parcel }) => parcel)
  inside.sync = { ...begin({ next, epoch: inside.reader.epoch, outbox: parcels }), held: inside.notes.alarms.some(stopsUs) || isBehind(inside) }
  await rememberStanding(inside)
  return inside
}

async function openAt(home: Home, shelf: Inside['shelf'], { logId, start }: Inside['record'], identity: Identity): Promise<Reader> {
  const openBook: OpenBook = (snapshot) => openGroup(snapshot, home.edition)
  const bytes = await home.storage.read(shelf.checkpoint)
  const saved = bytes && await openCheckpoint({ logId, key: home.checkpointKey, bytes, openBook, identity })
  return saved || openReader({ logId, openBook, identity, ...(start ? { start } : {}) })
}

/** Words whose last day is over are dropped also when nothing new is said. */
async function forgetInTime(inside: Inside): Promise<void> {
  inside.spoken.dropExpired(inside.home.clock.now(), bookOf(inside)?.read().rules.memoryDays ?? null)
  const changed = wordsOnShelf(inside)
  if (changed.length > 0) await inside.home.storage.write(changed)
}

/** Reads what lies on the shelf unopened; returns from where the house is asked. */
async function readTail(inside: Inside): Promise<number> {
  const pages = await all(inside.home, inside.shelf.tail)
  const { next } = inside.reader
  const arrivals = pages.flatMap((page) => decode(page) as unknown as Arrival[]).filter(({ seq }) => seq >= next).filter(({ seq }, i) => seq === next + i)
  if (arrivals.length > 0) await take(inside, arrivals, true)
  return next + arrivals.length
}

async function all(home: Home, prefix: string): Promise<Uint8Array[]> {
  const keys = await home.storage.keys(prefix)
  const values = await Promise.all(keys.map((key) => home.storage.read(key)))
  return values.flatMap((value) => value ?? [])
}
