const earthRadius = 6371.0088
const radians = Math.PI / 180

/** Kilometres between two points in degrees, along the surface of a round earth (haversine). */
export function kilometres(lat1: number, lng1: number, lat2: number, lng2: number): number {
  const sinLat = Math.sin(((lat2 - lat1) * radians) / 2)
  const sinLng = Math.sin(((lng2 - lng1) * radians) / 2)
  const a = sinLat * sinLat + Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * sinLng * sinLng
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(a)))
}

/** Boxes (west, south, east, north) that hold every point within `km`; two of them at the date line. */
export function boxesAround(lat: number, lng: number, km: number): [number, number, number, number][] {
  const up = km / earthRadius / radians
  const [south, north] = [Math.max(-90, lat - up), Math.min(90, lat + up)]
  if (south <= -90 || north >= 90) return [[-180, south, 180, north]]
  // The widest meridian distance is reached a little poleward of the centre, hence asin and not a plain quotient.
  const reach = Math.sin(Math.min(Math.PI / 2, km / earthRadius)) / Math.cos(lat * radians)
  if (reach >= 1) return [[-180, south, 180, north]]
  const aside = Math.asin(reach) / radians
  const [west, east] = [lng - aside, lng + aside]
  if (west < -180) return [[west + 360, south, 180, north], [-180, south, east, north]]
  if (east > 180) return [[west, south, 180, north], [-180, south, east - 360, north]]
  return [[west, south, east, north]]
}
