import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, wordsOf } from './fold.ts'
import { oneEditApart, oneEditFrom } from './one-edit-apart.ts'

describe('words as people type them', () => {
  it('forgets accents, capitals and dashes', () => {
    expect(fold('Bègue-Straße')).toBe('begue strasse')
    expect(fold('  ÉPUISEMENT  ')).toBe('epuisement')
    expect(fold('Cœur d’enfant')).toBe('coeur d enfant')
    expect(wordsOf('Łódź, 80331 München!')).toEqual(['lodz', '80331', 'munchen'])
    expect(wordsOf(' … ')).toEqual([])
  })

  it('keeps other alphabets', () => expect(wordsOf('ფორმატი: მინი')).toEqual(['ფორმატი', 'მინი']))

  it('is the same when done twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }))
  })
})

describe('one typing mistake', () => {
  it('is a letter more, less, other, or two swapped', () => {
    for (const typed of ['depresion', 'depresssion', 'deprassion', 'dperession']) expect(oneEditApart(typed, 'depression')).toBe(true)
    for (const typed of ['depression', 'deprasion', 'anxiety', '']) expect(oneEditApart(typed, 'depression')).toBe(false)
  })

  it('asks the same from both sides, and lists what it recognises', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 })
    fc.assert(fc.property(word, word, (a, b) => {
      expect(oneEditApart(a, b)).toBe(oneEditApart(b, a))
      if (a !== b) expect(new Set(oneEditFrom(a)).has(b)).toBe(oneEditApart(a, b))
    }))
  })
})
