import { standingOf, textsOf } from '@visavis/directory'
import type { DeskSheet } from '@visavis/public'
import { askingOf } from '../directory/confirm/asking.ts'
import { textsNow } from '../directory/confirm/entry.ts'
import type { KeptEntry } from '../directory/confirm/entry.ts'
import { proposalsOf } from '../directory/confirm/proposals.ts'
import { ladderOf } from '../directory/store/settings.ts'
import { markOfChanges, sourceChanges } from './differences.ts'
import type { Desk } from './ground.ts'
import { changes } from './history.ts'
import { formOf, markOf } from './rules.ts'
import type { Form } from './rules.ts'
import { linesOf } from './series-form.ts'

const mostHistory = 50

/** Everything about one entry on one page; `again` is a form that has to be looked at once more. */
export function entrySheet({ file, today }: Desk, kept: KeptEntry, again: { form: Form; why: 'wrong' | 'clash' } | null = null): DeskSheet {
  const { slug, entry, confirmed, missingSince } = kept
  const asking = askingOf(file, slug)
  const form = again?.form ?? formOf(kept)
  const source = textsOf(kept.source)
  return {
    kind: 'entry',
    entry: {
      listing: { ...entry, slug },
      standing: standingOf(confirmed ?? undefined, today(), ladderOf(file)),
      row: { slug, name: entry.name, city: entry.place?.city ?? '', confirmed, asked: asking.asked, bounced: asking.bounced, missingSince, due: null },
      form, why: again?.why ?? null, lines: linesOf(form.series.text),
      source: new Map([...kept.ours].map((field) => [field, source[field]])),
      now: textsNow(kept),
      changes: sourceChanges(file, kept), mark: markOfSheet(file, kept),
      proposals: proposalsOf(file, slug), asking,
      history: changes(file, slug, Number.MAX_SAFE_INTEGER, mostHistory),
    },
  }
}

/** What a person saw when they decided: what stood there, and what the source had changed. */
export const markOfSheet = (file: Desk['file'], kept: KeptEntry): string =>
  markOf(JSON.stringify(textsNow(kept)) + markOfChanges(sourceChanges(file, kept)))
