import { openBook } from '@visavis/group'
import type { Fact } from '@visavis/group'
import { expect, it } from 'vitest'
import { earlierLines } from './earlier.ts'

it('Mara, still alone, changes the agreements twice: what the first change said is kept, with what came after it', () => {
  const book = openBook()
  const say = (seq: number, deed: Record<string, unknown>) =>
    expect(book.take({ id: `e${seq}`, seq, by: 'mara', at: 1_800_000_000_000 + seq, deed } as unknown as Fact)).toBeNull()
  const adopt = (seq: number, lines: string[]) => say(seq, { kind: 'propose', matter: { matter: 'agreements', lines }, closes: 1_800_100_000_000 })

  say(0, { kind: 'found-group', alias: 'Mara', name: 'Tuesdays', purpose: 'For us.', audience: 'both', language: 'en', agreements: ['We listen.'] })
  expect(earlierLines(book.read())).toEqual([])
  adopt(1, ['We listen.', 'We wait.'])
  expect(earlierLines(book.read())).toEqual([])
  adopt(2, ['We listen.', 'We wait.', 'We laugh.'])
  expect(earlierLines(book.read()).map(({ lines, next }) => [lines, next])).toEqual([[['We listen.', 'We wait.'], ['We listen.', 'We wait.', 'We laugh.']]])
})
