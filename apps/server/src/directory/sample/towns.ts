import type { Place } from '@visavis/directory'

/** The invented region lies in the middle of the ocean, so that nobody meets it beside a real town. */
const towns: Record<string, [string, number, number]> = {
  Lindental: ['00010', 46.0, -30.0],
  Sonnhalde: ['00011', 46.05, -30.08],
  Valclair: ['00020', 46.1, -29.9],
  'Les Tilleuls': ['00021', 46.02, -29.8],
  Elmbrook: ['00030', 45.93, -30.05],
  'Harbour Cross': ['00031', 45.8, -30.3],
}

/** A place in one of the six invented towns. */
export function inTown(city: string, venue: string): Place {
  const [postal, lat, lng] = towns[city] ?? ['', null, null]
  return { venue, address: '', district: '', city, postal, region: 'Lindental (sample)', country: '', lat, lng, exact: false }
}
