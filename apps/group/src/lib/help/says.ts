import type { Hours, Line } from '@visavis/messages/lines'
import { here } from '#lib/here.svelte.ts'

/** Hours as one says them; what is not known is said to be not known. */
export function hoursInWords(hours: Hours): string {
  const words = here.words.help
  if (hours === 'always') return words.always
  if (hours === 'unknown') return words.hoursUnknown
  return hours.map(({ days, from, to }) => {
    const on = days.length === 7 ? words.daily : here.f.list(days.map(here.f.weekday))
    return `${on}: ${from === 0 && to === 1440 ? words.wholeDay : here.f.times(from, to)}`
  }).join('; ')
}

export const languagesInWords = (line: Line): string =>
  here.f.list(line.languages.map((code) => (code === 'many' ? here.words.help.manyLanguages : here.f.language(code))))

/** When the number was last confirmed and by whom, with a plain warning once that is long ago. */
export function seenInWords({ seen, source }: Line, old: boolean): string {
  const words = here.words.help
  if (seen === null) return words.seenNever(source)
  return old ? words.seenOld(here.f.asFarAsKnown(seen), source) : words.seen(here.f.asFarAsKnown(seen), source)
}
