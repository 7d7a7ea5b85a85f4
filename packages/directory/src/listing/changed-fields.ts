import type { Listing } from './listing.ts'

type Kept = Omit<Listing, 'slug'>

const ofOrigin = new Set(['seen', 'missingSince'])

/** The fields in which an entry differs from what it was; empty when only the record behind it changed. */
export function changedFields(before: Kept, after: Kept): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof Kept)[])
  return [...names].filter((name) => JSON.stringify(before[name], withoutSeeing) !== JSON.stringify(after[name], withoutSeeing)).toSorted()
}

/** When we saw an entry is ours, and no change of it. */
const withoutSeeing = (name: string, value: unknown): unknown => (ofOrigin.has(name) ? undefined : value)
