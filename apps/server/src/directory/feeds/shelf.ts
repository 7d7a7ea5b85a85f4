import type { Giving } from '@visavis/directory/give'
import type { Directory } from '../directory.ts'
import { build } from './build.ts'
import type { Built } from './build.ts'
import { kinds } from './kinds.ts'

/** A list as it lies ready: until the directory changes, or the day. */
export interface Ready extends Built {
  /** Says of which change and day it is. */
  edition: string
  since: number
}

const mostKept = 8

/**
 * The lists, each made when first asked for and then kept, packed. One is made after the other, however many ask: so nobody
 * can make the house busy by asking.
 */
export function openShelf(directory: Directory, today: () => string): (name: string, house: string) => Promise<Ready> | null {
  const kept = new Map<string, { edition: string; ready: Promise<Ready> }>()
  let line: Promise<unknown> = Promise.resolve()
  return (name, house) => {
    const kind = kinds[name]
    if (kind === undefined) return null
    const { number, since } = directory.edition()
    const [key, edition] = [`${name} ${house}`, `${number}-${today()}`]
    const known = kept.get(key)
    if (known?.edition === edition) return known.ready
    const giving: Giving = { house, today: today() }
    const ready = line.then(() => build(name, kind, directory.given(), giving)).then((built) => ({ ...built, edition, since }))
    line = ready.catch(() => kept.delete(key))
    kept.delete(key)
    kept.set(key, { edition, ready })
    for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest)
    return ready
  }
}
