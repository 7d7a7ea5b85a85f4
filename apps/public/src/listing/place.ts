import type { Place } from '@visavis/directory'

/** A place as one writes it on an envelope. The street only when it is really known; nothing twice. */
export function linesOfPlace(place: Place | null): string[] {
  if (!place) return []
  const town = [place.postal, place.city].filter(Boolean).join(' ')
  const lines = [place.exact ? place.venue : '', place.exact ? place.address : '', place.district, town, place.region]
  return [...new Set(lines.map(line => line.trim()).filter(Boolean))]
    .filter((line, n, all) => !all.some((other, m) => m !== n && other.length > line.length && other.includes(line)))
}
