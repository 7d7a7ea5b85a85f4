import assert from 'node:assert/strict'
import { openBook } from '../index.ts'
import { all, readAll, take } from './history.proof.ts'
import type { Proof } from './prove.proof.ts'

/** 4. */
export const strangers: Proof = {
  says: 'Who is not a member changes nothing: not before they come, not after they left.',
  holds({ lines, book, group }, _luck, reached) {
    const reading = openBook()
    const byMembers = lines.filter((line) => {
      const { founded, members } = reading.read()
      take(reading, [line])
      if (!('fact' in line) || founded === null || members.has(line.fact.by)) return true
      reached(group.former.has(line.fact.by) ? 'a word from somebody who left' : 'a word from a stranger')
      assert.notEqual(line.reason, null)
      return false
    })
    assert.equal(all(readAll(byMembers)), all(book))
  },
}
