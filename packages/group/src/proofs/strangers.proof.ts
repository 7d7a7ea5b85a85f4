import assert from 'node:assert/strict'
import { openBook, pausedUntil } from '../index.ts'
import { all, readAll, take } from './history.proof.ts'
import type { Proof } from './prove.proof.ts'

/** 4. */
export const strangers: Proof = {
  says: 'Who is not a member changes nothing: not before they come, not after they left; who pauses only answers, speaks, takes back, or leaves.',
  reaches: ['a word from a stranger', 'a word from somebody who left', 'a deed while pausing', 'refused while pausing'],
  holds({ lines, book, group }, _luck, reached) {
    const reading = openBook()
    const byMembers = lines.filter((line) => {
      const { founded, members } = reading.read()
      const pauses = 'fact' in line && pausedUntil(reading.read(), line.fact.by) !== null
      take(reading, [line])
      if (pauses) {
        reached(line.reason === null ? 'a deed while pausing' : 'refused while pausing')
        if (line.reason === null) assert.ok(['leave', 'answer', 'speak', 'take-back', 'take-back-remark', 'hide-contact'].includes(line.fact.deed.kind))
      }
      if (!('fact' in line) || founded === null || members.has(line.fact.by)) return true
      reached(group.former.has(line.fact.by) ? 'a word from somebody who left' : 'a word from a stranger')
      assert.notEqual(line.reason, null)
      return false
    })
    assert.equal(all(readAll(byMembers)), all(book))
  },
}
