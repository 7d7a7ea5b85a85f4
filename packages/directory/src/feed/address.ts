import type { Place } from '../place/place.ts'
import { calm, line } from './text.ts'

const countries = new Map([
  ['usa', 'US'], ['us', 'US'], ['united states', 'US'], ['canada', 'CA'], ['uk', 'GB'], ['united kingdom', 'GB'], ['england', 'GB'],
  ['scotland', 'GB'], ['wales', 'GB'], ['ireland', 'IE'], ['republic of ireland', 'IE'], ['northern ireland', 'GB'], ['germany', 'DE'], ['deutschland', 'DE'], ['allemagne', 'DE'], ['france', 'FR'],
  ['frankreich', 'FR'], ['switzerland', 'CH'], ['schweiz', 'CH'], ['suisse', 'CH'], ['austria', 'AT'], ['österreich', 'AT'], ['autriche', 'AT'],
  ['belgium', 'BE'], ['belgique', 'BE'], ['belgien', 'BE'], ['luxembourg', 'LU'], ['luxemburg', 'LU'], ['australia', 'AU'], ['new zealand', 'NZ'],
  ['netherlands', 'NL'], ['nederland', 'NL'], ['spain', 'ES'], ['italy', 'IT'], ['mexico', 'MX'], ['india', 'IN'], ['south africa', 'ZA'],
])

/** Two-letter code of a country's name or code, or empty. */
const countryCode = (name: string): string =>
  countries.get(name.trim().toLowerCase()) ?? (/^[A-Z]{2}$/.test(name.trim()) ? name.trim() : '')

type Parts = Pick<Place, 'city' | 'postal' | 'region' | 'country'>

/** Reads `3186 Pullman St, Costa Mesa, CA 92626, USA` and its cousins from the back; what is not clear stays empty. */
function partsOfAddress(address: string): Parts {
  const parts = address.split(',').map((part) => part.trim()).filter(Boolean)
  const country = parts.length > 1 ? countryCode(parts.at(-1) ?? '') : ''
  if (country !== '') parts.pop()
  if (/^\d{5}$/.test(parts.at(-1) ?? '') && /^[A-Z]{2}$/.test(parts.at(-2) ?? '')) parts.push(`${parts.splice(-2).join(' ')}`)
  const last = parts.at(-1) ?? ''
  const state = /^([A-Z]{2,3})(?:\s+(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d))?$/.exec(last)
  if (state) {
    return { country, region: state[1] ?? '', postal: (state[2] ?? '').slice(0, 7).replace(/-.*/, ''), city: cityOf(parts.slice(0, -1)) }
  }
  const codeFirst = /^(?:[A-Z]{1,2}-)?(\d{4,5})\s+(\p{L}.*)$/u.exec(last)
  if (codeFirst) return { country, region: '', postal: codeFirst[1] ?? '', city: codeFirst[2] ?? '' }
  const codeLast = /^(\p{L}.*?)\s+([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{4,5})$/u.exec(last)
  if (codeLast) return { country, region: '', postal: codeLast[2] ?? '', city: codeLast[1] ?? '' }
  return { country, region: '', postal: '', city: parts.length > 1 || country !== '' ? cityOf(parts) : '' }
}

/** The last part, unless it is a street or a number. */
function cityOf(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return /^\d|^\D*\d/.test(last) ? '' : last
}

const number = (given: unknown, most: number): number | null => {
  const value = typeof given === 'number' ? given : typeof given === 'string' && given.trim() !== '' ? Number(given) : NaN
  return Number.isFinite(value) && Math.abs(value) <= most ? value : null
}

/** The place of a row and whether its coordinates had to be dropped (out of range, half missing, or 0/0 in the sea). */
export function readPlace(row: Record<string, unknown>): { place: Place | null; badSpot: boolean } {
  const address = line(row['formatted_address'], 300) || joined(row)
  const parts = partsOfAddress(address)
  const regions = Array.isArray(row['regions']) ? row['regions'] : []
  const region = calm(line(row['region'], 100) || line(regions.at(-1), 100))
  const [lat, lng] = coordinates(row)
  const usable = lat !== null && lng !== null && !(lat === 0 && lng === 0)
  const given = [row['latitude'], row['longitude'], row['coordinates']].some((each) => each !== undefined && each !== null && each !== '')
  const place: Place = {
    venue: line(row['location'], 120),
    address,
    district: line(row['sub_region'], 100) || (region !== parts.region ? region : ''),
    city: calm(line(row['city'], 100) || parts.city),
    postal: line(row['postal_code'], 16) || parts.postal,
    region: line(row['state'], 100) || parts.region || region,
    country: countryCode(line(row['country'], 60)) || parts.country,
    lat: usable ? lat : null,
    lng: usable ? lng : null,
    exact: usable && !isApproximate(row['approximate'], address),
  }
  const nowhere = [place.address, place.district, place.city, place.postal].every((each) => each === '') && !usable
  return { place: nowhere ? null : place, badSpot: given && !usable }
}

const joined = (row: Record<string, unknown>): string => {
  const [street, city, state, postal, country] = ['address', 'city', 'state', 'postal_code', 'country'].map((key) => line(row[key], 120))
  return [street?.replace(/[\s,]+$/, ''), city, [state, postal].filter(Boolean).join(' '), country].filter(Boolean).join(', ')
}

function coordinates(row: Record<string, unknown>): [number | null, number | null] {
  const pair = typeof row['coordinates'] === 'string' ? row['coordinates'].split(',') : []
  if (pair.length === 2) return [number(pair[0], 90), number(pair[1], 180)]
  return [number(row['latitude'], 90), number(row['longitude'], 180)]
}

/** As the feed says; a feed that does not say means a whole town when the address has fewer than four parts. */
const isApproximate = (given: unknown, address: string): boolean =>
  given === true || given === 'yes' || (given !== false && given !== 'no' && address.split(',').length < 4)
