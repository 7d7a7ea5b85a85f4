import { isResting } from '@visavis/group'
import { encode, toHex } from '@visavis/wire'
import type { Value } from '@visavis/wire'
import { sha256 } from '../letters/derived.ts'
import type { Inside } from '../room/inside.ts'
import { bookOf, inTurn } from '../room/inside.ts'
import { feed } from '../room/feed.ts'
import { standingOf } from '../room/standing.ts'
import { hasLeft } from '../room/why-out.ts'
import { errandsOf } from './errands.ts'
import type { Errand, Known } from './errands.ts'
import { go } from './go.ts'
import type { Gone } from './go.ts'
import { lastErrandsOf } from './last.ts'
import { moreErrands } from './more.ts'
import { rankOf } from './rank.ts'

/** When an errand was first seen, and when it may be tried again after the house could not take it. */
interface Turns { since: Map<string, number>; notBefore: Map<string, number>; wake: () => void }
const turns = new WeakMap<Inside, Turns>()
const AGAIN_AFTER = 30_000
/** Timers overflow after 24 days; and a device that slept looks again sooner than that. */
const LONGEST_SLEEP = 86_400_000

/** Does what is due, waits its turn for what somebody else may do first. Only in turn, and only when read to the end or gone. */
export async function runErrands(inside: Inside): Promise<void> {
  const { sync, home } = inside
  const gone = hasLeft(inside)
  if (!sync.online || !(gone || (standingOf(inside) === 'in' && isUpToDate(sync)))) return
  const mine = turnsOf(inside)
  mine.wake()
  const errands = gone ? lastErrandsOf(inside) : await errandsFor(inside).catch(() => null)
  if (!errands) return lookAgain(inside, mine, AGAIN_AFTER)
  const now = home.clock.now()
  const waits = await Promise.all(errands.map((errand) => waitFor(inside, mine, errand, now)))
  forgetOthers(mine, errands)
  const ready = errands.find((_, i) => waits[i] === 0)
  if (ready) return doOne(inside, mine, ready)
  const next = Math.min(...waits)
  if (next < Infinity) lookAgain(inside, mine, Math.min(next, LONGEST_SLEEP))
}

/** Also when what it takes could not be fetched: a part of the program that did not come must not stop the room. */
function lookAgain(inside: Inside, mine: Turns, after: number): void {
  mine.wake = inside.home.clock.after(after, () => void inTurn(inside, () => feed(inside)).catch(() => inside.changed()))
}

const isUpToDate = (sync: Inside['sync']): boolean => sync.live === 'on' && sync.next >= sync.head && !sync.held

async function errandsFor(inside: Inside): Promise<Errand[]> {
  const known = await knownTo(inside)
  return [...errandsOf(known), ...await moreErrands(inside, known)]
}

/** One after the other: each may change what is left to do. One that fails left nothing half done, since the shelf comes first; it waits like one that was refused. */
async function doOne(inside: Inside, mine: Turns, errand: Errand): Promise<void> {
  const done = await go(inside, errand).catch((): Gone => ({ ok: false }))
  mine.notBefore.set(errand.key, inside.home.clock.now() + AGAIN_AFTER)
  if (!done.ok) return runErrands(inside)
  await feed(inside, ...done.inputs)
}

async function waitFor(inside: Inside, mine: Turns, errand: Errand, now: number): Promise<number> {
  const since = mine.since.get(errand.key) ?? now
  mine.since.set(errand.key, since)
  const group = bookOf(inside)!.read()
  const awake = [...group.members.keys()].filter((u) => u === inside.identity.u || !isResting(group, u))
  const rank = 'turn' in errand ? errand.turn ?? 0 : errand.mine ? 0 : await rankOf(errand.key, inside.identity.u, awake)
  const notBefore = 'from' in errand ? errand.from : 0
  const from = Math.max(since + rank * inside.home.rankWaitMs, mine.notBefore.get(errand.key) ?? 0, notBefore)
  return Math.max(0, from - now)
}

function forgetOthers({ since }: Turns, errands: readonly Errand[]): void {
  const still = new Set(errands.map(({ key }) => key))
  for (const key of since.keys()) if (!still.has(key)) since.delete(key)
}

function turnsOf(inside: Inside): Turns {
  const known = turns.get(inside) ?? { since: new Map(), notBefore: new Map(), wake: () => {} }
  turns.set(inside, known)
  return known
}

/** What is said to somebody at the door, and reaches them as a letter. */
const toTheDoor = ['answer-knock', 'invite-to-visit']

async function knownTo(inside: Inside): Promise<Known> {
  const { reader, notes, doorstep, identity, home, signer, spoken, outs } = inside
  const group = bookOf(inside)!.read()
  const me = identity.u
  const myAnswers = [...spoken.all()].flatMap(({ id, kind, by, about }) => (toTheDoor.includes(kind) && by === me && about ? [{ id, knock: about }] : []))
  return {
    group, me, notes, doorstep, myAnswers, now: home.clock.now(), epoch: reader.epoch, epochBegan: reader.epochBegan, keys: reader.keys()!,
    cardDigest: group.card && toHex(await sha256(encode(group.card as unknown as Value))),
    knowsDevice: reader.knowsDevice(signer.publicKey) || outs.some((out) => out.what === 'device'), outboxEmpty: outs.length === 0,
  }
}
