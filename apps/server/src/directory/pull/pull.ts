import type { DatabaseSync } from 'node:sqlite'
import { Refusal } from '../import/refusal.ts'
import { takeIn } from '../import/take-in.ts'
import type { Surroundings } from '../import/take-in.ts'
import { allSources, keepSource, sourceByName } from '../store/sources.ts'
import type { Source } from '../store/sources.ts'
import { fetchSource } from './fetch-source.ts'
import type { Reach } from './reach.ts'

const hour = 3_600_000

/** Sources whose time has come, the longest waiting first. */
export const dueSources = (file: DatabaseSync, now: number): Source[] =>
  allSources(file)
    .filter(({ address, every, asked }) => address !== null && every !== null && (asked === null || now - asked >= every * hour))
    .toSorted((a, b) => (a.asked ?? 0) - (b.asked ?? 0))

/** Pulls one source and keeps what came of it, as a sentence. A source that fails harms no other, and nothing that was there. */
export async function pull(file: DatabaseSync, source: Source, now: number, reach: Reach, surroundings: Surroundings): Promise<string> {
  const result = await attempt(file, source, reach, surroundings)
  const kept = sourceByName(file, source.name) ?? source
  keepSource(file, { ...kept, ...result, asked: now })
  return result.outcome
}

type Result = Pick<Source, 'outcome' | 'etag' | 'modified'> & Partial<Pick<Source, 'seen'>>

async function attempt(file: DatabaseSync, source: Source, reach: Reach, surroundings: Surroundings): Promise<Result> {
  const before = { etag: source.etag, modified: source.modified }
  try {
    const fetched = await fetchSource(source.address ?? '', before, reach)
    if (fetched.kind === 'unchanged') {
      return { ...before, seen: surroundings.today, outcome: 'not changed since last time' }
    }
    try {
      const wish = { from: fetched.path, ...source.options, source: source.name, mapping: source.mapping, format: 'auto', dryRun: false, unattended: true }
      const { difference, refused, stored } = await takeIn(file, fetched.path, wish, surroundings)
      const { added, changed, missing } = difference
      // What was not stored is asked for whole again.
      if (!stored) return { etag: null, modified: null, outcome: `held back: most of what was known is missing (${missing}); look at it and import it by hand` }
      return { etag: fetched.etag, modified: fetched.modified, outcome: `new ${added}, changed ${changed}, missing ${missing}, refused ${refused.length}` }
    } finally {
      await fetched.drop()
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ...before, outcome: error.message }
  }
}
