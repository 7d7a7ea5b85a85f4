import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Listing } from '@visavis/directory'
import { inOneGo, openFile } from '../../../apps/server/src/directory/store/open-file.ts'
import { noteChange } from '../../../apps/server/src/directory/store/listings.ts'
import { region } from '../search/region.ts'

const atOnce = 10_000

/** A folder with a directory of so many listings: every tenth meets at a rhythm that has to be counted, some say language and access. */
export async function withTown<T>(size: number, act: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'find-'))
  try {
    const file = openFile(folder, 1000)
    const add = file.prepare("INSERT INTO listings (kind, source, key, slug, hash, original, listing, seen) VALUES ('import', 'bench', ?, ?, ?, 'null', ?, '2026-01-01')")
    for (let from = 0; from < size; from += atOnce) {
      inOneGo(file, () => {
        for (const [n, { slug: _, ...listing }] of region(Math.min(atOnce, size - from), from + 42).entries()) add.run(`k-${from + n}`, `g-${from + n}`, new Uint8Array(8), JSON.stringify(varied(listing, from + n)))
      })
    }
    noteChange(file, 'listings')
    file.close()
    return await act(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function varied(listing: Omit<Listing, 'slug'>, n: number): Omit<Listing, 'slug'> {
  const [series] = listing.when.series
  const when = n % 10 === 0 && series ? { ...listing.when, series: [{ ...series, rhythm: { kind: 'monthly' as const, which: [1, 3] } }] } : listing.when
  const place = n % 7 === 0 && listing.place ? { ...listing.place, access: { facts: { 'step-free': true }, words: '' } } : listing.place
  return { ...listing, when, place, topics: n % 3 === 0 ? ['alcohol'] : [['depression', 'anxiety', 'gambling', 'grief', 'diabetes'][n % 5]!], languages: [['de', 'en', 'fr'][n % 3]!], audience: n % 6 === 0 ? 'relatives' : 'affected' }
}
