import assert from 'node:assert/strict'
import { openBook, refusals } from '../index.ts'
import type { Book } from '../index.ts'
import { all, readAll, take } from './history.proof.ts'
import type { Proof } from './prove.proof.ts'

/** 5. */
export const refused: Proof = {
  says: 'A refused deed leaves everything as it was, for a known reason, the same on every device.',
  holds({ lines, book }, luck, reached) {
    const here = openBook()
    let before: string | null = null
    for (const line of lines) {
      if (!('fact' in line) || line.reason === null) {
        take(here, [line])
        before = null
        continue
      }
      before ??= asText(here)
      assert.equal(here.take(line.fact), line.reason)
      assert.equal(asText(here), before)
      assert.ok(refusals.includes(line.reason))
      reached(`refused: ${line.reason}`)
      if (luck.rarely(10)) assert.equal(openBook(here.keep()).take(line.fact), line.reason)
    }
    const accepted = lines.filter((line) => !('fact' in line) || line.reason === null)
    assert.equal(all(readAll(accepted)), all(book))
  },
}

const asText = (book: Book): string => JSON.stringify(book.keep())
