import { openBook } from '@visavis/group'
import { foundLog, identityFromSeeds, makeDeviceKeys, openReader, openWriter, signerFromPair } from '@visavis/seal'
import type { Deed, OpenBook, Writer } from '@visavis/seal'
import type { Placed } from '@visavis/wire'
import type { Storage } from '../../../apps/group/src/lib/device/ports.ts'
import { secretOf } from '../../../apps/group/src/lib/device/room/device-keys.ts'
import { writeRecord } from '../../../apps/group/src/lib/device/room/record.ts'
import { shelfOf } from '../../../apps/group/src/lib/device/room/shelf.ts'

export const KEY = 'big'
const began = Date.UTC(2026, 10, 1)
const random = (size: number) => crypto.getRandomValues(new Uint8Array(size))
const words = new TextEncoder().encode('I lie awake and count the trams until they stop, and then I count how long they have stopped. '.repeat(2))

/** A room whose log is sealed for real: of ten entries six are sharings with words, four are smaller deeds. Its record is put on the shelf. */
export async function bigRoom(storage: Storage, size: number): Promise<{ logId: Uint8Array; entries: Placed[]; sharings: number }> {
  const [logId, ik, uk] = [random(16), random(32), random(32)]
  const identity = await identityFromSeeds(ik, uk)
  const pair = await storage.keepSecret(secretOf(KEY), await makeDeviceKeys()) as CryptoKeyPair
  const device = await signerFromPair(pair)
  const genesis = await foundLog({ logId, identity, device, random, saying: { deed: founding, at: began } })
  const reader = openReader({ logId, identity, openBook: openBook as OpenBook })
  const entries: Placed[] = [{ seq: 0, at: began, entry: genesis.entry, words: null }]
  await reader.take(entries[0]!)
  const writer = openWriter({ reader, identity, device, random })
  while (entries.length < size) {
    await sealMany(writer, entries, Math.min(200, size - entries.length))
    // Whoever writes has read what went before: an entry that names a head too old has no effect.
    await reader.takeMany(entries.slice(reader.next))
  }
  const record = { key: KEY, label: '', standing: 'coming-in' as const, logId, ik, uk, record: identity.record, start: null, tokens: [], since: began }
  await storage.write([[shelfOf(KEY).about, writeRecord(record)]])
  return { logId, entries, sharings: entries.filter(({ words: said }) => said !== null).length }
}

async function sealMany(writer: Writer, entries: Placed[], many: number): Promise<void> {
  const from = entries.length
  const sealed = await Promise.all(Array.from({ length: many }, (_, i) => {
    const at = began + (from + i) * 1000
    const shares = (from + i) % 10 < 6
    const deed: Deed = shares ? { kind: 'share', wish: 'listen', expires: null } : { kind: 'rest', until: at }
    return writer.deed({ deed, at, words: shares ? { bytes: words, expires: 0 } : null })
  }))
  sealed.forEach(({ entry, words: said }, i) => entries.push({ seq: from + i, at: began, entry, words: said }))
}

const founding: Deed = {
  kind: 'found-group', alias: 'Anna', name: 'Stilles Wasser', purpose: 'To sleep.', audience: 'affected', language: 'de',
  agreements: ['What is said here stays here.'], rules: { memoryDays: null },
}
