import assert from 'node:assert/strict'
import { openBook } from '../index.ts'
import type { Group } from '../index.ts'
import { take } from './history.proof.ts'
import type { Proof } from './prove.proof.ts'

/** 8. */
export const comingIn: Proof = {
  says: 'Nobody is a member but by the group\'s decision and their own signature under its agreements; guests and sisters move nobody.',
  holds({ lines }, _luck, reached) {
    const book = openBook()
    for (const line of lines) {
      const before = book.read()
      take(book, [line])
      for (const u of book.read().members.keys()) {
        if (before.members.has(u)) continue
        if ('fact' in line) assert.equal(line.fact.deed.kind, 'found-group')
        else reached(cameBy(before, line.carry.cause, u))
      }
    }
  },
}

/** By which way somebody came in; throws when the group never opened it to them. */
function cameBy(group: Group, cause: string, u: string): string {
  const { knock: name } = group.passages.get(cause)!
  const knock = group.knocks.get(name!)!
  assert.equal(knock.u, u)
  assert.equal(knock.accepted, group.agreements.version)
  if (cause.startsWith('decision:')) {
    const { matter, outcome } = group.record.get(cause.slice('decision:'.length))!
    assert.deepEqual([matter, outcome], [{ matter: 'admit', knock: knock.id }, 'passed'])
    return 'in by a decision'
  }
  assert.equal(cause, `door:${knock.id}`)
  assert.equal(knock.notNow, null)
  const opened = [...group.record.values()].some(({ matter, outcome }) =>
    matter.matter === 'door' && matter.invitation === knock.invitation && outcome === 'passed')
  assert.ok(opened, 'a door nobody opened')
  return 'in by a door'
}
