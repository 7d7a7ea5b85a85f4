import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesAround, kilometres } from './distance.ts'
import { emptyGazetteer, gazetteerLine, openGazetteer } from './gazetteer.ts'
import { learnPlaces } from './learned.ts'
import { resolvePlace } from './resolve.ts'
import type { Spot } from './place.ts'
import { exampleListing } from '../search/example-listing.ts'

const spot = (name: string, region: string, country: string, lat: number, lng: number, weight: number): Spot => ({ name, region, country, lat, lng, weight })
const munich = spot('München', 'Bayern', 'DE', 48.137, 11.575, 1_260_391)
const known: [string, Spot][] = [
  ['München', munich], ['Munich', munich],
  ['Georgetown', spot('Georgetown', 'TX', 'US', 30.633, -97.678, 67_000)],
  ['Georgetown', spot('Georgetown', 'DE', 'US', 38.69, -75.385, 7_000)],
  ['Lyon', spot('Lyon', 'Auvergne-Rhône-Alpes', 'FR', 45.748, 4.847, 522_969)],
  ['H2X', spot('H2X Plateau Mont-Royal', 'QC', 'CA', 45.511, -73.568, 0)],
  ['80331', spot('80331 München', 'Bayern', 'DE', 48.135, 11.571, 0)],
]
const lines = known.map(([name, at]) => gazetteerLine(name, at)).sort()
const gazetteer = openGazetteer(new TextEncoder().encode(lines.join('\n') + '\n'), (bytes) => new TextDecoder().decode(bytes))
const shown = (near: string) => {
  const { spot } = resolvePlace(near, [], gazetteer)
  return spot && `${spot.name} ${spot.country}`
}

describe('a place somebody names', () => {
  it('is found by either name, by postal code, with hints, after a street, and misspelt', () => {
    for (const near of ['Munich', 'münchen', 'MUNCHEN', 'Munchen, Germany', 'Marienplatz 1, München', 'Muenchen']) expect(shown(near)).toBe('München DE')
    expect(shown('80331')).toBe('80331 München DE')
    expect(shown('80331 München')).toBe('80331 München DE')
    expect(shown('H2X 1Y4')).toBe('H2X Plateau Mont-Royal CA')
    expect(shown('Lyo')).toBe('Lyon FR')
  })

  it('is the largest of that name unless a hint says otherwise, and names the others', () => {
    expect(resolvePlace('Georgetown', [], gazetteer)).toMatchObject({ spot: { region: 'TX' }, others: [{ region: 'DE' }] })
    expect(resolvePlace('Georgetown, DE', [], gazetteer)).toMatchObject({ spot: { region: 'DE' }, others: [] })
  })

  it('is one where groups meet rather than a larger one elsewhere', () => {
    const learned = learnPlaces()
    learned.add(exampleListing({ place: { city: 'Georgetown', region: 'DE', country: 'US', lat: 38.7, lng: -75.4 } }))
    expect(resolvePlace('georgetown', [learned], gazetteer).spot?.region).toBe('DE')
  })

  it('may be coordinates, and may be unknown', () => {
    expect(resolvePlace('45.5, -73.6', [], emptyGazetteer).spot).toMatchObject({ lat: 45.5, lng: -73.6 })
    expect(shown('95.5, -73.6')).toBeNull()
    for (const near of ['qwertzuiop', '99999', '???', 'x']) expect(shown(near)).toBeNull()
  })

  it('finds every line of a list, whatever the list', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'z', ' ', '1'), minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== '')
    fc.assert(fc.property(fc.array(name, { minLength: 1, maxLength: 30 }), (names) => {
      const all = [...new Set(names.map((each) => gazetteerLine(each, munich)))].filter((line) => line !== null).sort()
      const opened = openGazetteer(new TextEncoder().encode(all.join('\n') + '\n'), (bytes) => new TextDecoder().decode(bytes))
      for (const line of all) expect(opened.exact(line.slice(0, line.indexOf('\t')))).toHaveLength(1)
      expect(opened.exact('none of these')).toEqual([])
    }))
  })
})

describe('distance', () => {
  it('knows how far Lyon is from Munich', () => expect(kilometres(45.748, 4.847, 48.137, 11.575)).toBeCloseTo(574, -1))

  it('draws boxes that miss nobody, also at the date line and the poles', () => {
    const lat = fc.double({ min: -89, max: 89, noNaN: true })
    const lng = fc.double({ min: -180, max: 180, noNaN: true })
    fc.assert(fc.property(lat, lng, lat, lng, fc.double({ min: 1, max: 2000, noNaN: true }), (lat1, lng1, lat2, lng2, km) => {
      if (kilometres(lat1, lng1, lat2, lng2) > km) return
      expect(boxesAround(lat1, lng1, km).some(([west, south, east, north]) => lng2 >= west - 1e-9 && lng2 <= east + 1e-9 && lat2 >= south - 1e-9 && lat2 <= north + 1e-9)).toBe(true)
    }), { numRuns: 2000, examples: [[0, 179.9, 0, -179.9, 50], [88.9, 0, 88.9, 170, 400]] })
  })
})
