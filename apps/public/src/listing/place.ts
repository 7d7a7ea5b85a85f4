import type { Place } from '@visavis/directory'

/** A place as one writes it on an envelope. The street only when it is really known; nothing twice. */
export function linesOfPlace(place: Place | null): string[] {
  if (!place) return []
  const house = place.exact ? [place.venue, place.address] : []
  const isNew = (part: string) => part !== '' && !house.some(line => line.includes(part))
  const town = [place.postal, place.city].filter(isNew).join(' ')
  const around = [place.district, town, place.region].filter(isNew)
  return [...new Set([...house, [...new Set(around)].join(', ')].map(line => line.trim()).filter(Boolean))]
}
