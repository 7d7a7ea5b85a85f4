import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { find, listingsOn, onlyConsented } from '@visavis/directory'
import type { Gazetteer } from '@visavis/directory'
import type { Ground, Room } from '../room.ts'
import { openDesk } from './card/desk.ts'
import type { Directory } from './directory.ts'
import { useOwnTopics } from './own-topics.ts'
import { embeddedPlaces } from './places.ts'
import { openPulling } from './pull/open-pulling.ts'
import { directoryRoutes } from './routes.ts'
import { sampleListings } from './sample/sample.ts'
import { openShelves } from './shelves.ts'
import type { Shelves } from './shelves.ts'
import { countAll, putSample } from './store/listings.ts'
import type { Counts } from './store/listings.ts'
import { openFile } from './store/open-file.ts'

/** How often, at most, a question looks whether another process changed the file. */
const lookEvery = 1000
const serverPatience = 100

/** A directory with its doors, and what the rooms need in which people look after its entries. */
export interface OpenedDirectory {
  directory: Directory
  room: Room
  file: DatabaseSync
  /** Shows what this process has just changed in the file. */
  changed: () => Promise<void>
}

/**
 * Opens the directory of a house. `directory` is what the pages ask; `room` brings the doors `/find.json`,
 * `/groups/<slug>.json` and `/cards/<id>`. `pullDue` pulls the sources of a folder whose time has come. Throws DirectoryRefusal
 * when the file cannot be opened.
 */
export async function openDirectory(ground: Ground, pullDue: ((folder: string) => Promise<void>) | null = null): Promise<OpenedDirectory> {
  const file = openFile(ground.folder, serverPatience)
  const fault = useOwnTopics(ground.folder)
  if (fault !== null) ground.say(fault)
  const places = embeddedPlaces()
  const today = () => new Date(ground.clock()).toISOString().slice(0, 10)
  if (ground.config.sample && countAll(file).listings === 0) putSample(file, sampleListings(), today())
  const shelves = openShelves(file, places, ground.folder === null ? null : join(ground.folder, 'directory.shelf'), ground.clock)
  await shelves.catchUp()

  let counted = countAll(file)
  let looked = ground.clock()
  let version = fileVersion()
  function fileVersion() {
    return Number(file.prepare('PRAGMA data_version').get()?.['data_version'])
  }
  let looking: Promise<void> = Promise.resolve()
  const lookAgain = async () => {
    const now = fileVersion()
    if (now === version && !shelves.isBehind()) return
    await shelves.catchUp()
    counted = countAll(file)
    version = now
  }
  /** One look after the other; a failed one is tried again, and the last good index stays. */
  const look = () => {
    looked = ground.clock()
    looking = looking.then(lookAgain).catch(() => ground.say('The directory could not be read again; the last good one is still shown.'))
    return looking
  }
  const lookNowAndThen = () => {
    if (Math.abs(ground.clock() - looked) >= lookEvery) void look()
  }
  const directory = askable(shelves, places, ground.clock, lookNowAndThen, () => counted)
  const desk = openDesk(file, ground, () => {
    shelves.cardsChanged()
    counted = countAll(file)
  })
  const pullWhatIsDue = openPulling(pullDue, ground, file)
  const room: Room = {
    routes: (app) => directoryRoutes(app, directory, desk),
    async tidy() {
      pullWhatIsDue()
      await look()
    },
    close: async () => {
      await looking
      file.close()
    },
  }
  const changed = () => (looking = looking.then(shelves.catchUp).catch(() => ground.say('The directory could not be read again; the last good one is still shown.')))
  return { directory, room, file, changed }
}

/** What the pages may ask; before each answer `lookNowAndThen` sees whether it is time to look at the file again. */
function askable(shelves: Shelves, places: Gazetteer, now: () => number, lookNowAndThen: () => void, counted: () => Counts): Directory {
  let edition = { number: shelves.edition(), since: now() }
  return {
    find: (query) => (lookNowAndThen(), find(query, shelves.all(), places, now())),
    listingBySlug(slug) {
      lookNowAndThen()
      return shelves.bySlug(slug)
    },
    count: () => ({ listings: counted().listings + counted().cards, sample: counted().sample }),
    *given() {
      for (const each of shelves.all()) for (const listing of listingsOn(each)) yield onlyConsented(listing, 'feeds')
    },
    edition() {
      lookNowAndThen()
      if (shelves.edition() !== edition.number) edition = { number: shelves.edition(), since: now() }
      return edition
    },
  }
}
