import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyGazetteer, find, readQuery } from '@visavis/directory'
import type { Listing } from '@visavis/directory'
import { afterEach, expect, it } from 'vitest'
import { sampleListings } from '../sample/sample.ts'
import { noteChange, putSample, removeSample } from '../store/listings.ts'
import { openFile } from '../store/open-file.ts'
import { openImported } from './imported.ts'

const folder = mkdtempSync(join(tmpdir(), 'shelf-'))
const path = join(folder, 'directory.shelf')
afterEach(() => rmSync(folder, { recursive: true, force: true }))

let now = Date.UTC(2026, 4, 6, 12)
const file = () => openFile(folder, 100)
const open = (of: ReturnType<typeof file>) => openImported({ file: of, path, today: () => new Date(now).toISOString().slice(0, 10), now: () => now, placing: () => (listing: Listing) => listing })
const names = (imported: ReturnType<typeof open>, q = '') => find(readQuery((field) => ({ q })[field]), imported.all(), emptyGazetteer, now).listings.map(({ listing }) => listing.name).toSorted()
const total = (imported: ReturnType<typeof open>) => find(readQuery(() => null), imported.all(), emptyGazetteer, now).total

it('a shelf comes back from its file, follows what changes, and is made anew when it cannot be read', async () => {
  const first = file()
  putSample(first, sampleListings(), '2026-05-06')
  const built = open(first)
  await built.catchUp()
  const all = names(built)
  const before = total(built)
  expect(before).toBe(sampleListings().length)

  const again = open(first)
  expect(names(again)).toEqual(all)
  await again.catchUp()
  expect(names(again, 'Wieder Boden')).toEqual(['Beispiel: Wieder Boden unter den Füßen'])

  // Clara renames a group, and another one goes.
  const [kept] = sampleListings()
  first.prepare("UPDATE listings SET listing = json_set(listing, '$.name', 'Neuer Boden') WHERE slug = ?").run(kept!.slug)
  first.prepare('DELETE FROM listings WHERE slug = (SELECT slug FROM listings WHERE slug <> ? LIMIT 1)').run(kept!.slug)
  noteChange(first, 'listings')
  await again.catchUp()
  expect(names(again, 'Neuer Boden')).toEqual(['Neuer Boden'])
  expect(names(again, 'Wieder Boden')).not.toContain('Beispiel: Wieder Boden unter den Füßen')
  expect(again.bySlug(kept!.slug)?.name).toBe('Neuer Boden')
  expect(total(again)).toBe(before - 1)

  // The house opens again: the kept shelf and what changed since.
  const restarted = open(first)
  await restarted.catchUp()
  expect(names(restarted, 'Neuer Boden')).toEqual(['Neuer Boden'])

  // With the next day everything is made anew and kept.
  now += 86_400_000
  expect(restarted.isBehind()).toBe(true)
  await restarted.catchUp()
  expect(restarted.isBehind()).toBe(false)
  expect(first.prepare('SELECT count(*) AS n FROM touched').get()?.['n']).toBe(0)

  // Half of the file is lost.
  const bytes = readFileSync(path)
  for (const broken of [bytes.subarray(0, bytes.length / 2), Buffer.from('visavis shelf\n'), Buffer.alloc(0)]) {
    writeFileSync(path, broken)
    const mended = open(first)
    await mended.catchUp()
    expect(names(mended, 'Neuer Boden')).toEqual(['Neuer Boden'])
  }

  removeSample(first)
  await restarted.catchUp()
  expect(names(restarted)).toEqual([])
  first.close()
})
