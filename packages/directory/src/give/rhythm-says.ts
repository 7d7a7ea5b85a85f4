import type { Day, Rhythm } from '../series/series.ts'

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const nths: Record<number, string> = { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th', 5: '5th', [-1]: 'last', [-2]: 'last but one' }

/** A rhythm in English, as our own reader understands it: "2nd and 4th Tuesday of the month". Empty for every week. */
export function rhythmSays(rhythm: Rhythm, day: Day): string {
  const name = dayNames[day - 1] ?? ''
  if (rhythm.kind === 'weekly') return rhythm.every === 1 ? '' : rhythm.every === 2 ? `every other ${name}` : `every ${rhythm.every} weeks on ${name}`
  if (rhythm.kind === 'dates') return `on ${rhythm.dates.join(', ')}`
  const which = rhythm.which.map((nth) => nths[nth] ?? `${nth}th`).join(' and ')
  const months = (rhythm.every ?? 1) > 1 ? `every ${rhythm.every} months` : 'of the month'
  return rhythm.kind === 'monthly' ? `${which} ${name} ${months}` : rhythm.which.map((nth) => (nth === -1 ? 'last day' : `on the ${nth}th`)).join(' and ') + ` ${months}`
}
