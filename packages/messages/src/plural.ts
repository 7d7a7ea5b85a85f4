import type { Lang } from './lang.ts'

/** What to say for one and for any other number; `zero` when nothing deserves its own words. */
export interface Forms { zero?: string; one: string; other: string }

export type Plural = (n: number, forms: Forms) => string

/** Picks the form by the language's own rules (French says 0 like 1; English and German do not). */
export function plural(lang: Lang): Plural {
  const rules = new Intl.PluralRules(lang)
  return (n, forms) => {
    if (n === 0 && forms.zero !== undefined) return forms.zero
    return rules.select(n) === 'one' ? forms.one : forms.other
  }
}
