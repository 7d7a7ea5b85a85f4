import { decodeEnvelope, encode, sameBytes } from '@visavis/wire'
import type { Value } from '@visavis/wire'
import type { Reason, Taken } from '@visavis/seal'
import type { Arrival, Input } from '@visavis/sync'
import { alarmsOf, raise } from './alarms.ts'
import { makeHouseDrop } from './forget-words.ts'
import { hear } from './hear.ts'
import { bookOf, isBehind } from './inside.ts'
import type { Inside } from './inside.ts'
import { writeNotes } from './notes.ts'
import type { Out } from './out.ts'
import { meet } from './meet.ts'
import { wordsOnShelf } from './spoken-shelf.ts'

/** Reasons that only mean: it came too late, say it again. */
const late: readonly (Reason | null)[] = ['stale-epoch', 'future-epoch', 'old-head', 'repeated-number', 'unknown-device']
const MOST_RENEWALS = 20

/**
 * Reads entries in order, and stores what came of them in one go. Returns what keeping in step must know.
 * What only a newer program can read is put by on the shelf.
 * `stored`: they come from this device's own shelf.
 */
export async function take(inside: Inside, arrivals: readonly Arrival[], stored = false): Promise<Input[]> {
  inside.holdStill()
  inside.taking = true
  const inputs = await readAll(inside, arrivals, stored)
  inside.taking = false
  return inputs
}

async function readAll(inside: Inside, arrivals: readonly Arrival[], stored: boolean): Promise<Input[]> {
  const { reader, notes } = inside
  const inputs: Input[] = []
  const finished: Out[] = []
  for (const run of untilEachRekey(arrivals)) {
    const taken = await reader.takeMany(run)
    for (const [i, each] of taken.entries()) {
      const out = ours(inside, run[i]!)
      if (out) inputs.push(judge(out, each, finished))
      // What did not count is said again elsewhere; its words must not stay behind.
      if (out?.parcel.words && (each.void !== null || each.refused !== null)) makeHouseDrop(inside, { id: out.parcel.id, seq: each.seq })
      await noteAll(inside, each, run[i]!)
    }
    if (taken.length > 0) meet(inside, taken.at(-1)!)
  }
  inside.outs = inside.outs.filter((out) => !finished.includes(out))
  inside.spoken.dropExpired(inside.home.clock.now(), bookOf(inside)?.read().rules.memoryDays ?? null)
  await inside.home.storage.write([
    ...(stored ? [] : [[inside.shelf.tailFrom(arrivals[0]!.seq), encode(arrivals.map((a) => ({ ...a })) as Value)] as const]),
    ...finished.map((out) => [inside.shelf.out(out.order), null] as const),
    ...wordsOnShelf(inside),
    [inside.shelf.notes, writeNotes(notes)],
  ])
  inside.tail += arrivals.length
  if (reader.epoch !== inside.sync.epoch) inside.tokensBack = 0
  return [{ kind: 'taken', epoch: reader.epoch }, ...inputs, ...(isBehind(inside) && !inside.sync.held ? [{ kind: 'hold' } as const] : [])]
}

/** Where the log began for a newcomer can only be shown right after the rekey that let them in. */
function untilEachRekey(arrivals: readonly Arrival[]): Arrival[][] {
  const runs: Arrival[][] = [[]]
  for (const arrival of arrivals) {
    runs.at(-1)!.push(arrival)
    if (isRekey(arrival)) runs.push([])
  }
  return runs.filter((run) => run.length > 0)
}

function isRekey({ entry }: Arrival): boolean {
  try {
    return decodeEnvelope(entry).kind === 'rekey'
  } catch {
    return false
  }
}

const ours = (inside: Inside, arrival: Arrival): Out | undefined =>
  inside.outs.find((out) => sameBytes(out.parcel.entry, arrival.entry))

function judge(out: Out, taken: Taken, finished: Out[]): Input {
  const again = late.includes(taken.void) && out.what !== 'rekey' && out.renewed < MOST_RENEWALS
  if (again) return { kind: 'came-late', id: out.parcel.id }
  finished.push(out)
  return { kind: 'settled', id: out.parcel.id }
}

/** The house took a new door key from a rekey that does not count: from a member, or from somebody who only holds an old door key. */
function noteRekey({ notes, reader }: Inside, taken: Taken, arrival: Arrival): void {
  if (reader.standing !== 'in' || taken.void === null || !isRekey(arrival)) return
  if (taken.kind === 'rekey') notes.voidRekeyIn = reader.epoch
  else notes.strayRekeyIn = reader.epoch
}

async function noteAll(inside: Inside, taken: Taken, arrival: Arrival): Promise<void> {
  raise(inside, alarmsOf(taken))
  noteRekey(inside, taken, arrival)
  // Who speaks has come in; nobody needs to call them any more.
  if (taken.void === null) inside.notes.welcome = inside.notes.welcome.filter(({ u }) => u !== taken.by)
  await hear(inside, taken, arrival)
  for (const again of taken.again) await noteAll(inside, again, arrival)
}
