import { describe, expect, it } from 'vitest'
import { topicsUnder } from '../topic/tree.ts'
import { exampleListing } from './example-listing.ts'
import { find } from './find.ts'
import { emptyGazetteer } from '../place/gazetteer.ts'
import { readQuery } from './read-query.ts'
import { shelf } from './shelf.ts'
import { asked as german } from './tests/asked-de.ts'
import { asked as english } from './tests/asked-en.ts'
import { asked as french } from './tests/asked-fr.ts'
import { understand } from './understand.ts'

const rowsOf = (table: string) => table.trim().split('\n').map((row) => row.split(' = ') as [string, string])
const expected = (says: string): string[] => says.split(' ').flatMap((each) => (each === 'nothing' ? [] : each.endsWith('/') ? topicsUnder(each.slice(0, -1)) : [each])).toSorted()
const meant = (q: string): string[] => {
  const { wanted } = understand(q, [])
  return [...new Set(wanted.flatMap(({ topics, relatives }) => [...topics, ...(relatives ? ['relatives'] : [])]))].toSorted()
}

describe('what people ask is understood, and nothing else is', () => {
  it.each(rowsOf(english))('in English: %s', (q, says) => expect(meant(q)).toEqual(expected(says)))
  it.each(rowsOf(french))('in French: %s', (q, says) => expect(meant(q)).toEqual(expected(says)))
  it.each(rowsOf(german))('in German: %s', (q, says) => expect(meant(q)).toEqual(expected(says)))

  it('says so only when a word was mended, not when it merely had another ending', () => {
    for (const q of ['veuves', 'diabétiques', 'Diabetikerinnen', 'alcoholics', 'Krebspatientinnen', 'Aengste']) expect(understand(q, []).read).toEqual([])
    expect(understand('alzeimers', []).read).toEqual([{ word: 'alzeimers', as: 'alzheimer' }])
  })
})

describe('words in the names of groups', () => {
  const names = ['Die Brückenbauer', 'Spaziergänger am See', 'Kinderwaldgruppe', 'Les marcheuses du lundi', 'Gardening together', 'Wir haben versucht', 'Café du port']
  const shelves = [shelf(names.map((name, n) => exampleListing({ slug: `g${n}`, name, topics: [] })))]
  const found = (q: string) => find(readQuery((field) => ({ q })[field]), shelves, emptyGazetteer, 0).listings.map(({ listing }) => listing.name)

  it.each([
    ['Brückenbauern', 'Die Brückenbauer'], ['bruecken', 'Die Brückenbauer'], ['Spaziergängerin', 'Spaziergänger am See'], ['marcheurs', 'Les marcheuses du lundi'],
    ['gardeners', 'Gardening together'], ['ports', 'Café du port'], ['waldgruppe', 'Kinderwaldgruppe'],
  ])('are found in another form: %s', (q, name) => expect(found(q)).toEqual([name]))

  it.each(['sucht', 'Waldi', 'Gardinen', 'Seele'])('are not found where they only look alike: %s', (q) => expect(found(q)).toEqual([]))
})
