import { hash } from 'node:crypto'
import { fieldNames, fitting, tidy } from '@visavis/directory'
import type { FieldName } from '@visavis/directory'
import { textsNow } from '../directory/confirm/entry.ts'
import type { KeptEntry } from '../directory/confirm/entry.ts'
import { linesOf, seriesIn } from './series-form.ts'

/** One field of the form on its way back: what to show in it, and the mark of what it began with. */
export interface FieldInForm {
  text: string
  was: string
  wrong: boolean
  /** What somebody else let stand there meanwhile; null when nobody did. */
  theirs: string | null
}

export type Form = Record<FieldName, FieldInForm>

/** What a person of the desk wants: texts that may stand, or a form that has to be looked at again. */
export type Edit = { kind: 'save'; texts: Map<FieldName, string> } | { kind: 'again'; form: Form; why: 'wrong' | 'clash' }

/** A short mark of a text, so that a form knows what it began with. */
export const markOf = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22)

/** A text as it comes back from a form in which nobody changed anything. */
const untouched = (field: FieldName, text: string): string => (field === 'series' ? seriesIn(linesOf(text), text) : tidy(text))

/** The form of an entry as it stands now. */
export const formOf = (kept: KeptEntry): Form => {
  const now = textsNow(kept)
  return Object.fromEntries(fieldNames.map((field) => [field, { text: now[field], was: markOf(untouched(field, now[field])), wrong: false, theirs: null }])) as Form
}

/**
 * Reads what a person changed. Only fields they touched count. Where somebody else changed the same field meanwhile, nothing is
 * written over: both stand side by side, and the person decides. `get` gives a field as it was sent.
 */
export function readEdit(kept: KeptEntry, get: (field: string) => string | null): Edit {
  const now = textsNow(kept)
  const form = formOf(kept)
  const texts = new Map<FieldName, string>()
  for (const field of fieldNames) {
    const was = get(`was-${field}`)
    if (was === null || get(`keep-${field}`) === 'theirs') continue
    const text = textIn(field, get)
    if (markOf(text) === was) continue
    const fits = fitting(kept.entry, field, text)
    const isClash = fits !== now[field] && form[field].was !== was
    form[field] = { text, was: isClash ? form[field].was : was, wrong: fits === null, theirs: isClash ? now[field] : null }
    if (fits !== null && fits !== now[field]) texts.set(field, fits)
  }
  const all = Object.values(form)
  if (all.some(({ theirs }) => theirs !== null)) return { kind: 'again', form, why: 'clash' }
  return all.some(({ wrong }) => wrong) ? { kind: 'again', form, why: 'wrong' } : { kind: 'save', texts }
}

const mostLines = 14

function textIn(field: FieldName, get: (field: string) => string | null): string {
  if (field !== 'series') return tidy(get(field) ?? '')
  const part = (line: number, name: string) => get(`series-${line}-${name}`) ?? ''
  const lines = Array.from({ length: mostLines }, (_, line) => ({ day: part(line, 'day'), start: part(line, 'start'), end: part(line, 'end'), rhythm: part(line, 'rhythm'), since: part(line, 'since') }))
  return seriesIn(lines, knownSeries(get('series-before') ?? ''))
}

/** What the form says it was made from comes from outside: only a list counts. */
function knownSeries(text: string): string {
  try {
    return Array.isArray(JSON.parse(text)) ? text : ''
  } catch {
    return ''
  }
}
