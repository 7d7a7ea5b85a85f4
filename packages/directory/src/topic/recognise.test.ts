import { describe, expect, it } from 'vitest'
import { topicsIn } from './recognise.ts'

describe('the topics somebody wrote into a list', () => {
  it.each([
    ['depression', ['depression'], false], ['Depression; Angst', ['depression', 'anxiety'], false], ['Demenz (Angehörige)', ['dementiacare', 'dementia'], true], ['Psychische Erkrankungen', ['mental'], false],
    ['Krebs', ['cancer'], false], ['Angsterkrankungen', ['anxiety'], false], ['Alkoholabhängigkeit', ['alcohol'], false], ['acouphènes et deuil', ['tinnitus', 'grief'], false], ['Zauberei', [], false], ['', [], false],
  ])('%s', (text, topics, relatives) => expect(topicsIn(text)).toEqual({ topics, relatives }))
})
