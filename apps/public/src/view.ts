import { formats, type Formats, type Lang } from '@visavis/messages'
import type { Visit } from './door.ts'
import { words, type Words } from './words.ts'

/** What every part of a page is given: the words, the formats, and how to write an address. */
export interface View {
  lang: Lang
  words: Words
  f: Formats
  visit: Visit
  /** An address within the house; empty fields are left out, the language is kept when it was asked for. */
  to(path: string, fields?: Record<string, string | number | null | undefined>): string
}

export function viewOf(visit: Visit): View {
  const keep = visit.asked ? { lang: visit.lang } : {}
  return {
    lang: visit.lang,
    words: words[visit.lang],
    f: formats(visit.lang),
    visit,
    to: (path, fields = {}) => address(path, { ...fields, ...keep }),
  }
}

/** This very page in another language. */
export function sameIn(lang: Lang, visit: Visit): string {
  return `${visit.path}?${visit.query ? `${visit.query}&` : ''}lang=${lang}`
}

function address(path: string, fields: Record<string, string | number | null | undefined>): string {
  const [before, hash] = path.split('#')
  const query = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')
  return `${before}${query && `?${query}`}${hash === undefined ? '' : `#${hash}`}`
}
