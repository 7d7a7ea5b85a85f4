import type { Listing } from '../listing/listing.ts'

/** Countries whose clocks all show the same, as far as groups are listed there. */
const oneZone: Record<string, string> = {
  DE: 'Europe/Berlin', AT: 'Europe/Vienna', CH: 'Europe/Zurich', LI: 'Europe/Zurich', FR: 'Europe/Paris', BE: 'Europe/Brussels', LU: 'Europe/Luxembourg', NL: 'Europe/Amsterdam',
  GB: 'Europe/London', IE: 'Europe/Dublin', IT: 'Europe/Rome', ES: 'Europe/Madrid', PL: 'Europe/Warsaw', DK: 'Europe/Copenhagen', SE: 'Europe/Stockholm', NO: 'Europe/Oslo', CZ: 'Europe/Prague',
  PT: 'Europe/Lisbon', FI: 'Europe/Helsinki', GR: 'Europe/Athens', NZ: 'Pacific/Auckland', IN: 'Asia/Kolkata', JP: 'Asia/Tokyo', ZA: 'Africa/Johannesburg', IL: 'Asia/Jerusalem',
}
/** From the west: up to which degree of longitude a zone reaches, roughly. */
const bands: readonly (readonly [number, string])[] = [
  [-154, 'Pacific/Honolulu'], [-130, 'America/Anchorage'], [-114.5, 'America/Los_Angeles'], [-101.5, 'America/Denver'], [-86, 'America/Chicago'], [-67, 'America/New_York'], [-30, 'America/Halifax'],
]

/** Feeds hardly ever say by which clock they mean: then the one of the country, or of the longitude in America; at last UTC. */
export function zoneOf({ when, place }: Listing): string {
  if (when.zone !== null) return when.zone
  const country = place?.country ?? ''
  if (oneZone[country] !== undefined) return oneZone[country]
  const lng = place?.lng ?? null
  const isAmerican = lng !== null && ((country === '' && lng < -30 && (place?.lat ?? 0) > 15) || country === 'US' || country === 'CA')
  return (isAmerican ? bands.find(([east]) => lng < east)?.[1] : undefined) ?? 'UTC'
}
