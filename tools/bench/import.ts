import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyGazetteer } from '@visavis/directory'
import { takeIn } from '../../apps/server/src/directory/import/take-in.ts'
import { openFile } from '../../apps/server/src/directory/store/open-file.ts'
import { feedRows } from './search/region.ts'

const rows = 40_000
const rounds = 3

/**
 * A Meeting Guide list into an empty directory on disk, then the same again, then with one row in ten changed. The floor is
 * `JSON.parse` of the same text, which remembers, checks and compares nothing.
 */
export default async function bench(): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'visavis-bench-'))
  try {
    const path = join(home, 'feed.json')
    const feed = feedRows(rows)
    writeFileSync(path, JSON.stringify(feed))
    const floor = Math.min(...(await times(rounds, () => void JSON.parse(readFileSync(path, 'utf8')))))
    const first = Math.min(...(await times(rounds, (round) => into(join(home, String(round)), path))))
    const again = Math.min(...(await times(rounds, () => into(join(home, '0'), path))))
    writeFileSync(path, JSON.stringify(feed.map((row, at) => (at % 10 === 0 ? { ...row, name: `${row.name} anew` } : row))))
    const [changed = 0] = await times(1, () => into(join(home, '0'), path))
    const rate = (time: number) => `${(rows / time).toFixed(1)}k rows/s`
    const all = { 'JSON.parse': floor, 'first time': first, 'the same again': again, 'a tenth changed': changed }
    console.table(Object.fromEntries(Object.entries(all).map(([name, time]) => [name, { 'ms of the processor': time.toFixed(0), 'x JSON.parse': (time / floor).toFixed(1) }])))
    return `${rows} rows: first time ${rate(first)} (${(first / floor).toFixed(1)} x JSON.parse), again ${rate(again)} (${(again / floor).toFixed(1)} x)`
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function into(folder: string, path: string): Promise<void> {
  const file = openFile(folder, 60_000)
  try {
    const wish = { from: path, source: 'bench', fellowship: null, topics: [], mapping: null, format: 'auto', dryRun: false, unattended: false }
    const report = await takeIn(file, path, wish, { today: '2026-11-22', places: emptyGazetteer, progress: () => {} })
    if (report.refused.length > 0 || report.rows !== rows) throw new Error('The feed was not taken whole.')
  } finally {
    file.close()
  }
}

/** Milliseconds of the processor, because others use the machine too; waiting for the disk is not in it. */
async function times(count: number, act: (round: number) => void | Promise<void>): Promise<number[]> {
  const all: number[] = []
  for (let round = 0; round < count; round++) {
    const start = process.cpuUsage()
    await act(round)
    const { user, system } = process.cpuUsage(start)
    all.push((user + system) / 1000)
  }
  return all
}
