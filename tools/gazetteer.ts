// Builds the embedded list of places from the free dumps of GeoNames:
//   node tools/gazetteer.ts <cities500.txt> <postal codes.csv> ...
// The columns are those of apps/server/src/directory/gazetteer/SOURCES.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { fold, gazetteerLine } from '../packages/directory/src/index.ts'
import type { Spot } from '../packages/directory/src/index.ts'

const target = fileURLToPath(new URL('../apps/server/src/directory/gazetteer/places.txt.gz', import.meta.url))
const ours = new Set('US CA GB IE FR BE LU CH LI AT DE MC GP MQ RE GF AU NZ'.split(' '))
const provinces: Record<string, string> = { '01': 'AB', '02': 'BC', '03': 'MB', '04': 'NB', '05': 'NL', '07': 'NS', '08': 'ON', '09': 'PE', '10': 'QC', '11': 'SK', '12': 'YT', '13': 'NT', '14': 'NU' }

const [citiesFile, ...postalFiles] = process.argv.slice(2)
if (citiesFile === undefined) throw new Error('Give cities500.txt and then the postal code files.')
const postal = postalFiles.flatMap((file) => rowsOf(file))
const regionNames = new Map(postal.map((row) => [`${row.country}:${row.stateCode}`, row.state]))
const lines = new Set([...cityLines(citiesFile), ...postalLines()])
const sorted = [...lines].sort(byKey)
writeFileSync(target, gzipSync(sorted.join('\n') + '\n', { level: 9 }))
console.log(`${sorted.length} lines written to ${target}`)

function byKey(a: string, b: string): number {
  const [keyA = '', keyB = ''] = [a.slice(0, a.indexOf('\t')), b.slice(0, b.indexOf('\t'))]
  return keyA < keyB ? -1 : keyA > keyB ? 1 : a < b ? -1 : 1
}

function* cityLines(file: string): Generator<string> {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const f = line.split('\t')
    const [name = '', country = '', admin = '', inhabitants] = [f[1], f[8], f[10], Number(f[14])]
    if (f.length < 15 || inhabitants < (ours.has(country) ? 500 : 15_000)) continue
    const region = country === 'CA' ? (provinces[admin] ?? '') : country === 'US' ? admin : (regionNames.get(`${country}:${admin}`) ?? '')
    const spot: Spot = { name, region, country, lat: Number(f[4]), lng: Number(f[5]), weight: inhabitants }
    // Other names only of larger places: those of villages are mostly other alphabets and old spellings.
    const others = inhabitants >= (ours.has(country) ? 15_000 : 100_000) ? (f[3] ?? '').split(',').filter((other) => other.length > 3) : []
    const known = new Set<string>()
    for (const each of [name, f[2] ?? '', ...others]) {
      const key = fold(each)
      if (known.has(key)) continue
      known.add(key)
      const made = gazetteerLine(each, spot)
      if (made) yield made
    }
  }
}

/** One spot per postal code: the middle of its places, named after the first. */
function* postalLines(): Generator<string> {
  const codes = Map.groupBy(postal, (row) => `${row.country}:${row.code}`)
  for (const rows of codes.values()) {
    const [first] = rows
    if (!first) continue
    const middle = (of: 'lat' | 'lng') => rows.reduce((sum, row) => sum + row[of], 0) / rows.length
    const region = ['US', 'CA'].includes(first.country) ? first.stateCode : first.state
    const name = `${first.code} ${first.place}`
    const made = gazetteerLine(first.code, { name, region, country: first.country, lat: middle('lat'), lng: middle('lng'), weight: 0 })
    if (made) yield made
  }
}

function rowsOf(file: string) {
  return readFileSync(file, 'utf8').split('\n').slice(1).flatMap((line) => {
    const f = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => (m[1] ?? m[2] ?? '').replaceAll('""', '"'))
    const [country = '', code = '', place = '', state = '', stateCode = ''] = f
    const [lat, lng] = [Number(f[9]), Number(f[10])]
    // Codes of single companies and offices lead to no neighbourhood.
    const company = /cedex/i.test(code) || /GmbH|\b(AG|KG|SE|eG)\b|e\. ?V\.|[Bb]ank|kasse|stelle|amt\b|versicherung|Postfach/.test(place)
    const usable = code !== '' && Number.isFinite(lat) && Number.isFinite(lng) && !company
    return usable ? [{ country, code, place, state, stateCode, lat, lng }] : []
  })
}
