import type { DatabaseSync } from 'node:sqlite'
import type { Gazetteer, Mapping } from '@visavis/directory'
import { openArrivals } from '../store/imports.ts'
import { keepSource, newSource, sourceByName } from '../store/sources.ts'
import { openFeed } from './open-feed.ts'
import { readFeed } from './read-feed.ts'
import { Refusal } from './refusal.ts'
import { isMostGone } from './report.ts'
import type { WholeReport } from './report.ts'
import { survey } from './survey.ts'
import type { Said } from './survey.ts'

export interface Wish extends Said {
  /** What it must be; `auto` takes whatever it is. */
  format: string
  mapping: Mapping | null
  dryRun: boolean
  /** Nothing is stored when more is gone than is there: nobody is there to ask. */
  unattended: boolean
}

export interface Surroundings {
  today: string
  places: Gazetteer
  progress: (rows: number) => void
}

/** Takes one feed file into the directory, or rehearses it, and reports. A mapping is kept with its source. Throws Refusal. */
export async function takeIn(file: DatabaseSync, path: string, wish: Wish, { today, places, progress }: Surroundings): Promise<WholeReport> {
  const kept = wish.source === null ? null : sourceByName(file, wish.source)
  const opened = await openFeed(path, wish.mapping ?? kept?.mapping ?? null)
  mustBe(wish.format, opened.format)
  const feed = await survey(opened, said(wish, kept?.options ?? null))
  const arrivals = openArrivals(file)
  try {
    const report = await readFeed(opened, feed, arrivals, places, progress)
    const rehearsed = wish.dryRun || (wish.unattended && isMostGone(arrivals.compare(feed.source)))
    const difference = rehearsed ? arrivals.compare(feed.source) : arrivals.settle(feed.source, today, report.refused.length, JSON.stringify(report))
    if (!rehearsed) {
      const source = sourceByName(file, feed.source) ?? newSource(feed.source, { fellowship: wish.fellowship, topics: wish.topics })
      keepSource(file, { ...source, mapping: opened.mapping ?? source.mapping, seen: today })
    }
    return { ...report, difference, stored: !rehearsed }
  } finally {
    arrivals.clear()
  }
}

function mustBe(wished: string, format: string): void {
  const fits = wished === 'auto' || wished === format || (wished === 'tsml' && ['meeting-guide', 'table', 'google-sheet'].includes(format))
  if (!fits) throw new Refusal(`This is ${format}, and not ${wished}. Leave --format out, or give another file. Nothing was imported.`)
}

const said = (wish: Wish, kept: { fellowship: string | null; topics: string[] } | null): Said => ({
  ...wish, fellowship: wish.fellowship ?? kept?.fellowship ?? null, topics: wish.topics.length > 0 ? wish.topics : (kept?.topics ?? []),
})
