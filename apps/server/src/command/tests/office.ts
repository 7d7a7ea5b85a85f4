import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyGazetteer } from '@visavis/directory'
import { afterEach, beforeEach } from 'vitest'
import { openReach } from '../../directory/pull/reach.ts'
import type { Reach } from '../../directory/pull/reach.ts'
import { openFile } from '../../directory/store/open-file.ts'
import { run } from '../run.ts'

export type Row = Record<string, unknown>

/** An office with an empty folder for each test: it writes files, types commands, and looks at what is kept. */
export function openOffice() {
  let home = ''
  beforeEach(() => void (home = mkdtempSync(join(tmpdir(), 'visavis-command-'))))
  afterEach(() => rmSync(home, { recursive: true, force: true }))

  const row = (slug: string, more: Row = {}): Row => ({
    slug, name: `Group ${slug}`, day: 2, time: '19:00', types: ['O'], url: `https://oc-aa.org/meetings/${slug}`, formatted_address: '1 Mill Lane, Elmbrook, DE 19947, USA',
    latitude: 38.7, longitude: -75.4, ...more,
  })
  const write = (what: unknown, name = 'feed.json') => {
    writeFileSync(join(home, name), typeof what === 'string' || what instanceof Uint8Array ? what : JSON.stringify(what))
    return join(home, name)
  }
  const visavis = async (args: string[], today = '2026-11-22', fetch: (address: string) => Promise<Response> = () => Promise.reject(new Error('no network')), reach: Reach = openReach()) => {
    const said: string[] = []
    const io = { say: (line: string) => void said.push(line), today, places: emptyGazetteer, fetch, now: () => Date.parse(today), reach }
    const status = await run([...args, '--data', join(home, 'data')], io)
    return { status, said: said.join('\n') }
  }
  const kept = (): Row[] => {
    const file = openFile(join(home, 'data'), 1000)
    const rows = file.prepare('SELECT source, key, slug, original, listing, missing_since AS missing FROM listings ORDER BY key').all()
    file.close()
    return rows.map((each) => ({ ...each }))
  }
  const listings = (): Row[] => kept().map(({ listing }) => JSON.parse(String(listing)) as Row)
  return { home: () => home, row, write, visavis, kept, listings }
}
