/** The languages Visavis speaks from the first screen. */
export type Lang = 'en' | 'fr' | 'de'

export const langs: readonly Lang[] = ['en', 'fr', 'de']

/** How each language calls itself. */
export const ownNames: Record<Lang, string> = { en: 'English', fr: 'Français', de: 'Deutsch' }

export function isLang(word: unknown): word is Lang {
  return langs.includes(word as Lang)
}

/**
 * The language to speak: the one asked for, else the first of `Accept-Language` we speak, else English.
 * `accepted` is the header as sent, e.g. `fr-CA,fr;q=0.9,en;q=0.8`.
 */
export function chooseLang(asked: string | null | undefined, accepted?: string | null): Lang {
  if (isLang(asked)) return asked
  const wishes = (accepted ?? '').slice(0, 200).split(',').map(wish).sort((a, b) => b.weight - a.weight)
  return wishes.find(w => w.weight > 0 && isLang(w.lang))?.lang as Lang ?? 'en'
}

function wish(part: string): { lang: string; weight: number } {
  const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
  const q = rest.map(r => /^\s*q=([\d.]+)/.exec(r)?.[1]).find(Boolean)
  return { lang: tag.split('-')[0]!.trim(), weight: q === undefined ? 1 : Number(q) || 0 }
}
