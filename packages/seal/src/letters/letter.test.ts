import { describe, expect, it } from 'vitest'
import { openLetter, openNote, sealLetter, sealNote, xwingPublic } from '../index.ts'
import { flipped } from '../tale/mischief.ts'
import { luck } from '../tale/person.ts'

const [box, other] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]
const place = { by: 'Cem', to: 'what Anna told' }
const words = new TextEncoder().encode('May I come on Thursday?')

describe('a letter', () => {
  it('opens for the box it was sealed to, and for no other', async () => {
    const letter = await sealLetter(await xwingPublic(box), words, luck('letter'))
    expect(await openLetter(box, letter)).toEqual(words)
    expect(await openLetter(other, letter)).toBeNull()
    expect(letter.length).toBe(1 + 1120 + 256 + 16)
  })
  it('does not open when anything in it changed', async () => {
    const letter = await sealLetter(await xwingPublic(box), words, luck('letter'))
    for (const at of [0, 1, 600, 1100, 1120, 1121, 1300, letter.length - 1]) expect(await openLetter(box, flipped(letter, at))).toBeNull()
    for (const length of [0, 1, 1120, 1121, 1136]) expect(await openLetter(box, letter.slice(0, length))).toBeNull()
  })
  it('is not a note, and a note is not a letter', async () => {
    const uk = await xwingPublic(box)
    expect(await openNote(box, place, await sealLetter(uk, words, luck('a')))).toBeNull()
    expect(await openLetter(box, await sealNote({ uk }, place, words, luck('a')))).toBeNull()
    expect(await openNote(box, place, await sealNote({ uk }, place, words, luck('a')))).toEqual(words)
  })
  it('taken from another place, or under another name, a note does not open', async () => {
    const note = await sealNote({ uk: await xwingPublic(box) }, place, words, luck('a'))
    expect(await openNote(box, { ...place, by: 'Mallory' }, note)).toBeNull()
    expect(await openNote(box, { ...place, to: 'something else' }, note)).toBeNull()
  })
})
