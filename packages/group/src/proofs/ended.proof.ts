import assert from 'node:assert/strict'
import { openBook } from '../index.ts'
import type { Group } from '../index.ts'
import { take } from './history.proof.ts'
import type { Proof } from './prove.proof.ts'
import type { Line } from './world.proof.ts'

/** 11. */
export const ended: Proof = {
  says: 'A group that has ended shows no card, has no door and keeps no words; nobody does anything in it but go, take back, or decide to go on.',
  reaches: ['somebody left an ended group', 'an ended group decided to go on', 'refused because it has ended'],
  holds({ lines }, _luck, reached) {
    const book = openBook()
    for (const line of lines) {
      const { ended: before } = book.read()
      take(book, [line])
      const group = book.read()
      if (group.ended !== null) isEmpty(group)
      if (before !== null && 'fact' in line) reached(doneInTheEnd(line, group))
    }
  },
}

function isEmpty({ card, knocks, invitations, guests, questions, remarks, sharings, decisions, passages }: Group): void {
  assert.equal(card, null)
  for (const table of [knocks, invitations, guests, questions, remarks, sharings]) assert.equal(table.size, 0)
  for (const { matter } of decisions.values()) assert.equal(matter.matter, 'end')
  for (const { knock } of passages.values()) assert.equal(knock, null)
}

/** What somebody did after the end; throws when it is none of what remains. */
function doneInTheEnd({ fact: { deed }, reason }: Extract<Line, { fact: unknown }>, group: Group): string {
  if (reason === 'the-group-has-ended') return 'refused because it has ended'
  if (reason !== null) return 'refused for another reason'
  if (group.ended === null) return 'an ended group decided to go on'
  if (deed.kind === 'leave') return 'somebody left an ended group'
  assert.ok(['propose', 'answer', 'amend', 'withdraw', 'settle', 'hide-contact'].includes(deed.kind), deed.kind)
  return 'an ended group decides'
}
