import { fold } from '../words/fold.ts'
import { oneEditFrom } from '../words/one-edit-apart.ts'
import type { Spot } from './place.ts'

/** Looks up names and postal codes of the world. Keys are folded. */
export interface Gazetteer {
  exact(key: string): Spot[]
  /** Spots whose name begins with `key`, the largest first. */
  beginning(key: string): Spot[]
  /** Spots whose name is one typing mistake away, the largest first. */
  misspelt(key: string): Spot[]
}

const newline = 10
const tab = 9
const mostRead = 3000

/**
 * Opens a list of places: UTF-8 lines `key TAB name TAB region TAB country TAB lat TAB lng TAB inhabitants`, sorted by
 * the bytes of the key, ending with a newline. It stays as bytes and is searched by halving, so it costs no start time.
 */
export function openGazetteer(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): Gazetteer {
  const lineStart = (at: number) => {
    while (at > 0 && bytes[at - 1] !== newline) at--
    return at
  }
  const lineEnd = (at: number) => {
    const end = bytes.indexOf(newline, at)
    return end < 0 ? bytes.length : end
  }
  /** The first line whose key is not before `key`. */
  const firstFrom = (key: string) => {
    let [low, high] = [0, bytes.length]
    while (low < high) {
      const start = lineStart((low + high) >> 1)
      if (compareKey(bytes, start, key) < 0) low = lineEnd(start) + 1
      else high = start
    }
    return low
  }
  const readFrom = (key: string, belongs: (lineKey: string) => boolean) => {
    const spots: Spot[] = []
    for (let at = firstFrom(key), n = 0; at < bytes.length && n < mostRead; n++) {
      const end = lineEnd(at)
      const fields = decode(bytes.subarray(at, end)).split('\t')
      if (!belongs(fields[0] ?? '')) break
      spots.push(spotOf(fields))
      at = end + 1
    }
    return spots.sort(largestFirst)
  }
  const exact = (key: string) => {
    const at = firstFrom(key)
    return at < bytes.length && compareKey(bytes, at, key) === 0 ? readFrom(key, (lineKey) => lineKey === key) : []
  }
  return {
    exact,
    beginning: (key) => readFrom(key, (lineKey) => lineKey.startsWith(key)),
    misspelt: (key) => [...new Set(oneEditFrom(key))].flatMap(exact).sort(largestFirst),
  }
}

export const emptyGazetteer: Gazetteer = { exact: () => [], beginning: () => [], misspelt: () => [] }

const largestFirst = (a: Spot, b: Spot) => b.weight - a.weight

function compareKey(bytes: Uint8Array, start: number, key: string): number {
  for (let i = 0; ; i++) {
    const byte = bytes[start + i] ?? newline
    const inKey = byte !== tab && byte !== newline
    if (i >= key.length) return inKey ? 1 : 0
    if (!inKey) return -1
    const difference = byte - key.charCodeAt(i)
    if (difference !== 0) return difference
  }
}

function spotOf(fields: string[]): Spot {
  const [, name = '', region = '', country = '', lat, lng, weight] = fields
  return { name, region, country, lat: Number(lat), lng: Number(lng), weight: Number(weight) || 0 }
}

/** The line of one place as `openGazetteer` reads it; null for names that cannot be folded to plain letters. */
export function gazetteerLine(name: string, spot: Spot): string | null {
  const key = fold(name)
  if (!/^[a-z0-9][a-z0-9 ]*$/.test(key)) return null
  const { region, country, lat, lng, weight } = spot
  return [key, spot.name, region, country, lat.toFixed(3), lng.toFixed(3), weight].join('\t')
}
