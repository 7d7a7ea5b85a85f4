import { concat, decode, encode, Malformed, toHex, type Value } from '@visavis/wire'
import { contentKey } from '../epoch/epoch-keys.ts'
import type { Random } from '../identity/identity.ts'
import { readRecord, type Member } from '../identity/member-record.ts'
import { aesOpen, aesSeal } from '../primitives/aes.ts'
import { label } from '../primitives/hash.ts'
import { Beginnings } from './beginnings.ts'
import type { Ground } from './case.ts'
import { ChainWindow } from './chain-window.ts'
import { checkpointShape, type Saved } from './saved-shape.ts'
import { prepare } from './prepared.ts'
import { ShutOut } from './shut-out.ts'
import { stateValue, type State } from './state.ts'
import { Track } from './track.ts'
import { WINDOW } from './waypoints.ts'

const MOST = 256 * 1024 * 1024
const bound = (logId: Uint8Array): Uint8Array => concat(label('checkpoint'), logId)

/** `nonce (12) || AES-256-GCM` over the whole reader: the log is not read again, only continued. */
export const sealCheckpoint = async (key: CryptoKey, random: Random, logId: Uint8Array, chain: ChainWindow, beginnings: Beginnings): Promise<Uint8Array> => {
  const nonce = random(12)
  // What is held back may have to be judged again, and names older heads.
  const { tracks, settled } = beginnings
  const values = chain.newest(tracks.some(({ out }) => out) ? Infinity : WINDOW + 1).map(([, value]) => value)
  const plain = encode({ v: 1, next: chain.next, chain: concat(...values), settled, tracks: tracks.map(save) })
  return concat(nonce, await aesSeal(key, nonce, plain, bound(logId)))
}

/** Reads a checkpoint back; null when key, log or bytes are not its own. Throws when the book cannot be opened. */
export const openCheckpointParts = async (key: CryptoKey, bytes: Uint8Array, ground: Ground, record: Uint8Array): Promise<{ chain: ChainWindow; beginnings: Beginnings } | null> => {
  const plain = await aesOpen(key, bytes.subarray(0, 12), bytes.subarray(12), bound(ground.logId))
  if (!plain) return null
  try {
    const { next, chain: values, settled, tracks: saved } = checkpointShape(decode(plain, MOST), 'checkpoint')
    const count = values.length / 32
    const chain = new ChainWindow(next, new Map(Array.from({ length: count }, (_, i) => [next - count + 1 + i, values.slice(32 * i, 32 * i + 32)])))
    const tracks = await Promise.all(saved.map((track) => restore(track, ground, chain)))
    return { chain, beginnings: new Beginnings(ground, record, chain, null, tracks, settled) }
  } catch (error) {
    if (error instanceof Malformed) return null
    throw error
  }
}

const save = ({ state, begunBy, confirmed, told, out }: Track): Value => ({
  begunBy, told, confirmed: [...confirmed], epochStart: state.epochStart, epochChain: state.epochChain,
  epochs: [...state.epochs.values()].map(({ epoch, secret, context, began }) => [epoch, secret, context, began]),
  waypoints: [...state.waypoints].map(([at, digest]) => [at, digest]),
  state: stateValue(state, state.book.keep?.() ?? state.book.freeze()),
  out: out && { seq: out.seq, by: out.by, held: out.held.map(({ received: { seq, at, entry, words } }) => [seq, at, entry, words]) },
})

const restore = async (saved: Saved, ground: Ground, chain: ChainWindow): Promise<Track> => {
  const { epoch, members, devices, gone, book } = saved.state
  const epochs = new Map(saved.epochs.map(([number, secret, context, began]) => [number, { epoch: number, secret, context, began }]))
  const current = epochs.get(epoch)
  const people = members.map(readRecord).filter((member): member is Member => member !== null)
  if (!current || people.length !== members.length) throw new Malformed('checkpoint: incomplete')
  const state: State = {
    epoch, epochs, contentKey: await contentKey(current), epochStart: saved.epochStart, epochChain: saved.epochChain, gone: new Set(gone),
    members: new Map(people.map((member) => [member.u, member])),
    devices: new Map(devices.map(([dev, u, n]) => [toHex(dev), { dev, u, n }])),
    waypoints: new Map(saved.waypoints), book: ground.openBook(book),
  }
  const track = new Track(ground, chain, state, saved.begunBy, saved.confirmed)
  track.told = saved.told
  if (saved.out) track.out = new ShutOut(saved.out.seq, saved.out.by, saved.out.held.map(([seq, at, entry, words]) => prepare(ground, { seq, at, entry, words }, null)))
  return track
}
