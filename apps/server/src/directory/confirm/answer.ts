import { fitting, tidy } from '@visavis/directory'
import type { FieldName } from '@visavis/directory'
import { textsNow } from './entry.ts'
import type { KeptEntry } from './entry.ts'

/** The fields a group changes by its link; everything else it says in words. */
export const askedFields = ['name', 'shortLine', 'status', 'venue', 'address', 'postal', 'city', 'coming', 'contact', 'link', 'phone'] as const satisfies readonly FieldName[]

const mostWords = 2000

/** What a group answered to the question whether its entry is right. */
export type GroupsAnswer =
  | { kind: 'yes' | 'ended' }
  | { kind: 'change'; texts: Partial<Record<FieldName, string>>; words: string }
  | { kind: 'unclear'; given: Partial<Record<FieldName, string>>; words: string; wrong: FieldName[] }

/** Reads an answer from the form. `get` gives a field as it was sent. */
export function readAnswer(kept: KeptEntry, get: (field: string) => string | null): GroupsAnswer {
  const said = get('answer')
  if (said === 'yes' || said === 'ended') return { kind: said }
  const now = textsNow(kept)
  const given: Partial<Record<FieldName, string>> = {}
  const texts: Partial<Record<FieldName, string>> = {}
  const wrong: FieldName[] = []
  for (const field of askedFields) {
    const text = tidy(get(field) ?? now[field])
    given[field] = text
    if (text === now[field]) continue
    const fits = fitting(kept.entry, field, text)
    if (fits === null) wrong.push(field)
    else texts[field] = fits
  }
  const words = tidy(get('words') ?? '').slice(0, mostWords)
  const isNothing = wrong.length === 0 && words === '' && Object.keys(texts).length === 0
  return wrong.length > 0 || isNothing ? { kind: 'unclear', given, words, wrong } : { kind: 'change', texts, words }
}
