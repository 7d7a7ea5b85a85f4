import fc from 'fast-check'
import { chance } from './chance.proof.ts'
import type { Chance } from './chance.proof.ts'
import { comingIn } from './coming-in.proof.ts'
import { editions } from './editions.proof.ts'
import { electorateIsFixed } from './electorate.proof.ts'
import { ended } from './ended.proof.ts'
import { freedom } from './freedom.proof.ts'
import { seeds, tell } from './history.proof.ts'
import { minority } from './minority.proof.ts'
import { neverStuck } from './never-stuck.proof.ts'
import { refused } from './refused.proof.ts'
import { sameLog } from './same-log.proof.ts'
import { strangers } from './strangers.proof.ts'
import { untouched } from './untouched.proof.ts'
import { witness } from './reached.proof.ts'
import { toldTruly } from './truth.proof.ts'
import type { World } from './world.proof.ts'

/** A promise, and how to find a story that breaks it: `holds` throws when it does. */
export interface Proof {
  says: string
  /** what its own part of the stories has to reach, or it proves nothing */
  reaches?: readonly string[]
  holds(world: World, luck: Chance, reached: (what: string) => void): void
}

export const proofs: readonly Proof[] = [sameLog, minority, freedom, strangers, refused, neverStuck, untouched, comingIn, electorateIsFixed, editions, ended, toldTruly]

/** What a proof has seen: how many deeds, and how often each thing that matters happened. */
export interface Seen { deeds: number; reached: Map<string, number> }

/** Tests one promise on so many stories. Throws with the shortest story that breaks it. */
export function prove(proof: Proof, histories: number, seed: number): Seen {
  const seen: Seen = { deeds: 0, reached: new Map() }
  const reached = (what: string): void => void seen.reached.set(what, (seen.reached.get(what) ?? 0) + 1)
  const property = fc.property(seeds, (story) => {
    const world = tell(story)
    witness(world, reached)
    proof.holds(world, chance(story.at(-1)! ^ story.length), reached)
    seen.deeds += world.lines.length
  })
  fc.assert(property, { numRuns: histories, seed, endOnFailure: false })
  return seen
}
