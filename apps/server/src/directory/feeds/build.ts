import { whyWords } from '@visavis/directory/give'
import type { Carried, Giving } from '@visavis/directory/give'
import type { Listing } from '@visavis/directory'
import type { Kind } from './kinds.ts'
import { openPacking } from './packing.ts'

/** A list and the report of what it could not carry, both packed; and how many groups there are, and are left out. */
export interface Built {
  list: Buffer
  report: Buffer
  groups: number
  left: number
}

const atOnce = 250
const pause = () => new Promise<void>((go) => setImmediate(go))

/** Writes a list of all groups, and its report beside it. In between, the server answers. */
export async function build(name: string, kind: Kind, listings: Iterable<Listing>, giving: Giving): Promise<Built> {
  const [list, report] = [openPacking(), openPacking()]
  let [groups, left, rows, told] = [0, 0, 0, 0]
  await list.write(kind.begins)
  await report.write(`{"feed":${JSON.stringify(name)},"day":"${giving.today}","reasons":${JSON.stringify(whyWords)},"groups":[`)
  for (const listing of listings) {
    const carried = kind.carry(listing, giving)
    for (const row of carried.rows) await list.write(`${rows++ > 0 ? kind.between : ''}${row}`)
    groups++
    if (carried.rows.length === 0) left++
    const line = lineOf(listing, carried)
    if (line !== null) await report.write(`${told++ > 0 ? ',' : ''}\n${line}`)
    if (groups % atOnce === 0) await pause()
  }
  await list.write(kind.ends(rows))
  await report.write(`\n],"listed":${groups},"given":${groups - left},"leftOut":${left},"rows":${rows}}\n`)
  return { list: await list.end(), report: await report.end(), groups, left }
}

/** What a report says of one group: left out and why, or in which fields it would not come back as it was. Null when all is there. */
function lineOf({ slug }: Listing, { rows, why, lost }: Carried<string>): string | null {
  if (rows.length > 0 && why.length === 0 && lost.length === 0) return null
  return JSON.stringify({ slug, given: rows.length > 0, ...(why.length > 0 && { why }), ...(lost.length > 0 && { notCarried: lost }) })
}
