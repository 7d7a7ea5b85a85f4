import { openBook } from '@visavis/group'
import { identityFromSeeds, openLetter, openReader, signerFromPair } from '@visavis/seal'
import type { Identity, OpenBook, Reader, Signer } from '@visavis/seal'
import type { Log } from '@visavis/sync'
import type { MyKnock, Storage, Transport } from '../apps/group/src/lib/device/device.ts'
import type { Value } from '@visavis/wire'
import { knockId } from '../apps/group/src/lib/device/errands/doorstep.ts'
import { logAtHouse } from '../apps/group/src/lib/device/house/log.ts'
import { fetchLetters } from '../apps/group/src/lib/device/house/letterbox.ts'
import { readToGroup } from '../apps/group/src/lib/device/letters/to-group.ts'
import { deviceKeys } from '../apps/group/src/lib/device/room/device-keys.ts'
import { readRecord } from '../apps/group/src/lib/device/room/record.ts'
import { shelfOf } from '../apps/group/src/lib/device/room/shelf.ts'
import type { Act } from '../packages/seal/src/entry/act.ts'
import { deed } from '../packages/seal/src/tale/mischief.ts'
import type { Person } from '../packages/seal/src/tale/person.ts'
import { chance, until } from './town.ts'

/** A real member with a real device, who takes its keys out and writes by hand what no device would write. */
export interface Mallory {
  /** As the forging tools of sealing know her. */
  person: Person
  log: Log
  /** Reads the log to its end. */
  catchUp(): Promise<void>
  /** The deed that brings in somebody's acceptance, out of the group's letterbox. */
  acceptanceFrom(knock: () => MyKnock): Promise<Act>
  /** The deed that brings in the knock of whoever calls themselves so, without its words. */
  knockFrom(alias: string): Promise<{ [field: string]: Value }>
  /** Throws something into the log, with her valid token and, for a rekey, a door key of her choice. False: the house would not take it. */
  post(sealed: { entry: Uint8Array; words?: Uint8Array | null }, next?: Uint8Array | null): Promise<boolean>
}

export async function takeKeysOut(storage: Storage, key: string, transport: Transport, now: () => number): Promise<Mallory> {
  const record = readRecord((await storage.read(shelfOf(key).about))!)
  const identity = await identityFromSeeds(record.ik, record.uk, record.record)
  const device = await signerFromPair(await deviceKeys(storage, key))
  const { logId, start } = record
  const reader = openReader({ logId, openBook: openBook as OpenBook, identity, ...(start ? { start } : {}) })
  const log = logAtHouse(transport, logId, () => reader.keys()?.token ?? record.tokens[0]!)
  const catchUp = async () => {
    for (let more = true; more;) {
      const told = await log.read(reader.next, 500)
      more = told.ok && told.page.entries.length > 0
      if (told.ok) await reader.takeMany(told.page.entries)
    }
  }
  await catchUp()
  const letters = async () => {
    const { readSecret, seed } = reader.keys()!.letterbox
    const told = await fetchLetters(transport, readSecret, 0)
    const opened = await Promise.all((told.ok ? told.letters : []).map(({ bytes }) => openLetter(seed, bytes)))
    return opened.flatMap((bytes) => (bytes ? [{ bytes, letter: readToGroup(bytes) }] : []))
  }
  return {
    person: asPerson({ identity, device, reader, now }), log, catchUp,
    acceptanceFrom: (knock) => until('the acceptance lies in the letterbox', async () => {
      for (const { letter } of await letters()) {
        if (letter?.letter !== 'acceptance' || knock().state !== 'accepted') continue
        const { knock: id, by, over, sig } = letter
        return deed('bring-acceptance', { knock: id, attest: { by, over, sig } })
      }
      return null
    }),
    knockFrom: (alias) => until('the knock lies in the letterbox', async () => {
      for (const { letter, bytes } of await letters()) {
        if (letter?.letter !== 'knock' || letter.alias !== alias) continue
        return { knock: await knockId(bytes), alias, u: letter.u, record: letter.record, reply: { ...letter.reply } }
      }
      return null
    }),
    post: async ({ entry, words = null }, next = null) => {
      const told = await log.read(0, 1)
      const ifHead = next && told.ok ? told.page.head : null
      return (await log.append({ id: 'forged', epoch: reader.epoch, n: 0, entry, words, ifHead, next })).ok
    },
  }
}

function asPerson(who: { identity: Identity; device: Signer; reader: Reader; now: () => number }): Person {
  return { ...who, random: chance, writer: null } as never
}
