import type { Found } from '@visavis/directory'
import type { View } from '../view.ts'

/** "12 groups near Lyon": what was found, said as a heading. In the order of dates, it says how many meetings. */
export function findTitle(view: View, found: Found): string {
  const { place, within } = found.understood
  const words = view.words.find
  if (found.understood.byDate) return place && within !== null ? words.headingDatesNear(found.total, place.name) : words.headingDates(found.total)
  return place && within !== null ? words.headingNear(found.total, place.name) : words.heading(found.total)
}
