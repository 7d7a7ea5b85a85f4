import { toHex } from '../../../packages/wire/src/index.ts'
import { contextOf, sorted } from '../../../packages/seal/src/epoch/context.ts'
import { contentKey } from '../../../packages/seal/src/epoch/epoch-keys.ts'
import { identityFromSeeds, openWriter, readRecord, signerFromSeed, type Member, type Reader, type Received, type Writer } from '../../../packages/seal/src/index.ts'
import { openVerifier } from '../../../packages/seal/src/primitives/ed25519.ts'
import { Beginnings } from '../../../packages/seal/src/reading/beginnings.ts'
import { ChainWindow } from '../../../packages/seal/src/reading/chain-window.ts'
import { LogReader } from '../../../packages/seal/src/reading/log-reader.ts'
import type { Reading } from '../../../packages/seal/src/reading/open-reader.ts'
import { stateDigest, type State } from '../../../packages/seal/src/reading/state.ts'
import { Track } from '../../../packages/seal/src/reading/track.ts'
import { luck } from '../../../packages/seal/src/tale/person.ts'
import { openSmallBook } from '../../../packages/seal/src/tale/small-book.ts'

/** Somebody inside a group of a given size, as if they had just come in. */
export interface Room {
  reader: Reader
  reading: Reading
  writer: Writer & { catchUp(received: Received[]): Promise<void> }
}

/** A group of `size` with everybody's real keys, in its first epoch, with an empty stand-in for the entry that began it; the next has seq 1. */
export const roomOf = async (size: number): Promise<Room> => {
  const logId = new Uint8Array(16)
  const random = luck(`room of ${size}`)
  const seeds = Array.from({ length: size }, () => ({ ik: random(32), uk: random(32) }))
  const people = await Promise.all(seeds.map(({ ik, uk }) => identityFromSeeds(ik, uk)))
  const [identity] = people as [(typeof people)[number]]
  const members = sorted(people.map(({ record }) => readRecord(record) as Member))
  const device = await signerFromSeed(random(32))
  const chain = ChainWindow.before(logId)
  chain.append(new Uint8Array())
  const epoch = { epoch: 0, secret: new Uint8Array(32), context: contextOf(logId, 0, members, chain.head), began: 0 }
  const book = openSmallBook({ members: members.map(({ u }) => u), asked: {}, leaving: [], spoken: 0 })
  const state: State = {
    epoch: 0, members: new Map(members.map((member) => [member.u, member])), devices: new Map([[toHex(device.publicKey), { dev: device.publicKey, u: identity.u, n: 0 }]]),
    gone: new Set(), epochs: new Map([[0, epoch]]), contentKey: await contentKey(epoch), epochStart: 0, epochChain: chain.head, waypoints: new Map(), book,
  }
  state.waypoints.set(1, stateDigest(state, book.freeze()))
  const ground = { logId, me: identity, openBook: openSmallBook, verify: openVerifier() }
  const reading = { logId, openBook: openSmallBook, identity }
  const reader = new LogReader(ground, chain, new Beginnings(ground, identity.record, chain, null, [new Track(ground, chain, state, identity.u)], true))
  const writer = openWriter({ reader, identity, device, random })
  return { reader, reading, writer: Object.assign(writer, { catchUp: async (received: Received[]) => void (await reader.takeMany(received)) }) }
}
