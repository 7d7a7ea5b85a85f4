import type { Tag, TagKind } from '../../listing/listing.ts'
import { fold } from '../../words/fold.ts'
import type { CodeRow } from './code.ts'
import { languageCodes } from './languages.ts'
import { ownCodes } from './own.ts'
import { standardCodes } from './standard.ts'

export interface TypesRead {
  tags: Tag[]
  languages: string[]
  /** Codes as given, without the fellowship. */
  codes: Set<string>
  unknown: string[]
}

const asTag = (code: string, kind: TagKind, en: string, fr: string, de: string): Omit<Tag, 'code'> & { bare: string } => ({
  bare: code,
  kind,
  label: { en, fr, de },
})
const shared = new Map(standardCodes.map((row) => [row[0], asTag(...row)]))
const own = new Map(ownCodes.map(([fellowship, ...row]) => [`${fellowship}:${row[0]}`, asTag(...(row as CodeRow))]))
const languages = new Map(languageCodes.map(([code, iso, en, fr, de]) => [code, { iso, label: { en, fr, de } }]))
const misspelt = new Map([['ASBI', 'ABSI'], ['LGBTQIA', 'LGBTQ']])
const byLabel = new Map(
  [...standardCodes.map(([code, , ...labels]) => [code, labels] as const), ...languageCodes.map(([code, , ...labels]) => [code, labels] as const)]
    .flatMap(([code, labels]) => labels.map((label) => [fold(label), code] as const)),
)

/**
 * Reads the `types` of a row: an array or a comma list of codes or labels. A code means something only within its
 * fellowship; one that nobody knows is kept as a bare tag.
 */
export function readTypes(given: unknown, fellowship: string | null): TypesRead {
  const parts = Array.isArray(given) ? given : typeof given === 'string' ? given.split(',') : []
  const read: TypesRead = { tags: [], languages: [], codes: new Set(), unknown: [] }
  for (const part of parts) {
    const text = typeof part === 'string' || typeof part === 'number' ? String(part).trim().slice(0, 60) : ''
    if (text !== '') takeCode(text, fellowship, read)
  }
  return read
}

function takeCode(text: string, fellowship: string | null, read: TypesRead): void {
  const code = knownCode(text, fellowship)
  if (read.codes.has(code)) return
  read.codes.add(code)
  const language = languages.get(code)
  const known = own.get(`${fellowship}:${code}`) ?? shared.get(misspelt.get(code) ?? code)
  const scoped = `${fellowship ?? '?'}:${code}`
  if (known) read.tags.push({ code: scoped, kind: known.kind, label: known.label })
  else if (language) {
    read.languages.push(language.iso)
    read.tags.push({ code: scoped, kind: 'language', label: language.label })
  } else {
    read.unknown.push(code)
    read.tags.push({ code: scoped, kind: 'other', label: null })
  }
  if (code === 'ASL') read.languages.push('ase')
}

function knownCode(text: string, fellowship: string | null): string {
  for (const code of [text, text.toUpperCase()]) {
    if (own.has(`${fellowship}:${code}`) || shared.has(code) || languages.has(code)) return code
  }
  return byLabel.get(fold(text)) ?? text
}
