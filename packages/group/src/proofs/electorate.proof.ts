import assert from 'node:assert/strict'
import { openBook } from '../index.ts'
import type { Decision, Group } from '../index.ts'
import { take } from './history.proof.ts'
import type { Proof } from './prove.proof.ts'

/** 9. */
export const electorateIsFixed: Proof = {
  says: 'Who decides is fixed when it opens: latecomers do not answer, whom it is about does not decide, and who leaves takes their answer along.',
  reaches: ['a review is open'],
  holds({ lines }, _luck, reached) {
    const book = openBook()
    for (const line of lines) {
      const before = book.read()
      take(book, [line])
      for (const decision of book.read().decisions.values()) {
        if (book.read() !== before) isFair(book.read(), before, decision, reached)
      }
    }
  },
}

function isFair(group: Group, before: Group, { id, matter, electorate, answers, letBe }: Readonly<Decision>, reached: (what: string) => void): void {
  const was = before.decisions.get(id)
  const couldBeAsked = was ? was.electorate : [...before.members.keys()]
  assert.ok(electorate.every((u) => couldBeAsked.includes(u) && group.members.has(u)))
  assert.ok([...answers.map(({ by }) => by), ...letBe].every((u) => electorate.includes(u)))
  assert.equal(new Set(answers.map(({ by }) => by)).size, answers.length)
  if (matter.matter !== 'review') return
  reached('a review is open')
  assert.ok(!electorate.includes(matter.member))
}
