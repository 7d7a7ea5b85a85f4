import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, wordsOf } from './fold.ts'
import { mayBeginCompound, partsOf } from './compound.ts'
import { oneEditApart, oneEditFrom } from './one-edit-apart.ts'
import { sound, withoutDots } from './sound.ts'
import { stem } from './stem.ts'

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

describe('the stem of a word', () => {
  it('is the same for its forms in each language', () => {
    for (const forms of ['diabetes diabetic diabetics diabetiker diabetikerinnen diabete diabetique diabetiques', 'depression depressionen depressiv depressif depressives depressed', 'angst angste angsten', 'veuve veuves']) {
      expect(new Set(forms.split(' ').map(stem)).size).toBe(1)
    }
  })

  it('keeps apart what means something else', () => {
    for (const [one, other] of [['trauer', 'trauma'], ['herz', 'herrin'], ['walk', 'wall']] as const) expect(stem(one) === stem(other)).toBe(false)
  })

  it('is always where the word begins', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => word.startsWith(stem(word)) && stem(word) !== ''))
  })
})

describe('parts of German words', () => {
  const heads = (word: string) => [...partsOf(word)].flatMap((part) => part.heads)
  it('lead back to what they are about', () => {
    expect(heads('alkoholabhangigkeit')).toContain('alkohol')
    expect(heads('depressionsgruppe')).toContain('depression')
    expect(heads('hilfe')).toEqual([])
  })

  it('are none in a verb', () => expect(['kinder', 'ver', 'auf', 'be'].map(mayBeginCompound)).toEqual([true, false, false, false]))
})

describe('words that sound alike', () => {
  it('are written in several ways', () => {
    for (const [one, other] of [['schizofrenie', 'schizophrenie'], ['rythme', 'rhythme'], ['psichose', 'psychose']] as const) expect(sound(one)).toBe(sound(other))
    expect(sound('angst')).not.toBe(sound('arzt'))
    expect(withoutDots('aengste fuesse')).toBe('angste fusse')
  })
})
