import type { Hours, Line } from '@visavis/messages/lines'
import type { View } from '../view.ts'

/** Hours as one says them; what is not known is said to be not known. */
export function hoursInWords({ words, f }: View, hours: Hours): string {
  if (hours === 'always') return words.help.always
  if (hours === 'unknown') return words.help.hoursUnknown
  return hours.map(({ days, from, to }) => {
    const on = days.length === 7 ? words.help.daily : f.list(days.map(f.weekday))
    const at = from === 0 && to === 1440 ? words.help.wholeDay : f.times(from, to)
    return `${on}: ${at}`
  }).join('; ')
}

export function languagesInWords({ words, f }: View, line: Line): string {
  return f.list(line.languages.map(code => code === 'many' ? words.help.manyLanguages : f.language(code)))
}

/** When the number was last confirmed and by whom, with a plain warning once that is long ago. */
export function seenInWords({ words, f }: View, { seen, source }: Line, old: boolean): string {
  if (seen === null) return words.help.seenNever(source)
  const date = f.asFarAsKnown(seen)
  return old ? words.help.seenOld(date, source) : words.help.seen(date, source)
}
