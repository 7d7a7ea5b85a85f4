import type { Lang } from '../lang.ts'
import { kept } from './kept.ts'
import { locales } from './locale.ts'

/** Lists, and the names of countries and languages, in one language. */
export function namesOf(lang: Lang) {
  const locale = locales[lang]
  const and = new Intl.ListFormat(locale, { type: 'conjunction' })
  const or = new Intl.ListFormat(locale, { type: 'disjunction' })
  const countries = new Intl.DisplayNames(locale, { type: 'region' })
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  const short = kept(lines => and.format(lines.split('\n')))
  return {
    list: (items: readonly string[]) => items.length < 2 ? items[0] ?? '' : items.length > 9 ? and.format(items) : short(items.join('\n')),
    anyOf: (items: readonly string[]) => or.format(items),
    country: kept(code => nameOr(code, () => countries.of(code))),
    language: kept(code => nameOr(code, () => languages.of(code))),
    compare: new Intl.Collator(locale, { sensitivity: 'base', numeric: true }).compare,
  }
}

/** A code nobody knows, or that is none at all, stays as it is written. */
function nameOr(code: string, name: () => string | undefined): string {
  try {
    return name() ?? code
  } catch {
    return code
  }
}
