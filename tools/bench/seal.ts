import { floor } from './seal/floor.ts'
import { roomOf, type Room } from './seal/room.ts'
import { aesKey } from '../../packages/seal/src/primitives/aes.ts'
import { openCheckpoint, type Received } from '../../packages/seal/src/index.ts'

const ENTRIES = 10_000
const rate = (ms: number, many = ENTRIES): number => Math.round((many * 1000) / ms)

const timed = async <T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> => {
  const began = performance.now()
  const result = await work()
  return { ms: performance.now() - began, result }
}

/** Sealing, opening and rekeying beside their floor: the same count of bare AES-GCM and Ed25519 calls on entries of the same size. */
export default async function bench(): Promise<string> {
  const writing = await roomOf(12)
  const sealing = await sealMany(writing)
  const { log } = sealing
  const bare = await floor(log[0]!.entry.length, ENTRIES)
  const [serial, flight] = [await roomOf(12), await roomOf(12)]
  const one = await timed(async () => {
    for (const received of log.slice(0, 3000)) await serial.reader.take(received)
  })
  const many = await timed(() => flight.reader.takeMany(log))
  if (many.result.some((taken) => taken.void !== null || taken.alarms.length > 0)) throw new Error('an honest entry did not hold')
  const restore = await timeRestore(flight)
  const rekeys = [await timeRekey(12), await timeRekey(30), await timeRekey(50)]
  console.table({
    'sealed, each alone': { 'a second': rate(sealing.ms), floor: bare.sealed, 'of floor': share(rate(sealing.ms), bare.sealed) },
    'opened and verified, each alone': { 'a second': rate(one.ms, 3000), floor: bare.opened, 'of floor': share(rate(one.ms, 3000), bare.opened) },
    'opened and verified, 256 in flight': { 'a second': rate(many.ms), floor: bare.flight, 'of floor': share(rate(many.ms), bare.flight) },
  })
  console.table(Object.fromEntries(rekeys.map(({ members, make, take, bytes }) => [`rekey for ${members}`, { 'make, ms': make, 'take, ms': take, bytes }])))
  console.log(`checkpoint of ${ENTRIES} entries: ${restore.bytes} bytes, restored in ${restore.ms} ms (reading them took ${Math.round(many.ms)} ms)`)
  return `sealed ${rate(sealing.ms)}/s, opened ${rate(one.ms, 3000)}/s alone and ${rate(many.ms)}/s in flight (${share(rate(many.ms), bare.flight)} of bare AES-GCM + Ed25519), rekey for 50 in ${rekeys[2]!.make} + ${rekeys[2]!.take} ms, checkpoint of ${ENTRIES} entries restored in ${restore.ms} ms`
}

const share = (ours: number, theirs: number): string => (ours / theirs).toFixed(2)

const sealMany = async ({ writer }: Room): Promise<{ log: Received[]; ms: number }> => {
  const log: Received[] = []
  let ms = 0
  for (let page = 0; page < ENTRIES; page += 500) {
    ms += (await timed(async () => {
      for (let seq = page + 1; seq <= page + 500; seq += 1) {
        const { entry, words } = await writer.deed({ deed: { kind: 'say', text: 'a deed of ordinary length' }, at: 1_800_000_000_000 + seq })
        log.push({ seq, at: 0, entry, words })
      }
    })).ms
    await writer.catchUp(log.slice(-500))
  }
  return { log, ms }
}

const timeRestore = async ({ reader, reading }: Room): Promise<{ ms: number; bytes: number }> => {
  const key = await aesKey(new Uint8Array(32))
  const bytes = await reader.saveCheckpoint(key, (length) => crypto.getRandomValues(new Uint8Array(length)))
  const { ms, result } = await timed(() => openCheckpoint({ ...reading, key, bytes }))
  if (result?.next !== ENTRIES + 1) throw new Error('the checkpoint is not whole')
  return { ms: Math.round(ms), bytes: bytes.length }
}

const timeRekey = async (members: number): Promise<{ members: number; make: number; take: number; bytes: number }> => {
  const { reader, writer } = await roomOf(members)
  const made = await timed(() => writer.rekey(null, 0))
  const { entry, words } = made.result
  const taken = await timed(() => reader.take({ seq: 1, at: 0, entry, words }))
  if (taken.result.void !== null) throw new Error(`an honest rekey did not hold: ${taken.result.void}`)
  return { members, make: Math.round(made.ms), take: Math.round(taken.ms), bytes: entry.length }
}
