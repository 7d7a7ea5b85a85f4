import type { Lang } from '../lang.ts'
import { kept } from './kept.ts'
import { locales } from './locale.ts'

/** Numbers and distances of one language. */
export function amountsOf(lang: Lang) {
  const locale = locales[lang]
  const numbers = new Intl.NumberFormat(locale)
  const number = kept(digits => numbers.format(Number(digits)))
  const kilometres = distances(locale, 'kilometer')
  const miles = distances(locale, 'mile')
  return {
    number: (n: number) => number(String(n)),
    distance: (km: number, unit: 'kilometer' | 'mile' = 'kilometer') => unit === 'mile' ? miles(km / 1.609344) : kilometres(km),
  }
}

/** One digit after the point below ten, none where it would say more than anybody wants to know. */
function distances(locale: string, unit: 'kilometer' | 'mile'): (n: number) => string {
  const near = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 })
  const far = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 0 })
  const said = kept(rounded => (Number(rounded) < 9.5 ? near : far).format(Number(rounded)))
  return n => said(n < 9.5 ? n.toFixed(1) : String(Math.round(n)))
}
