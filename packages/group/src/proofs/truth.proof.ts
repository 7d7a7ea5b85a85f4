import assert from 'node:assert/strict'
import { effect, openBook, settings } from '../index.ts'
import type { Decision, Group, Setting } from '../index.ts'
import { bothTouch } from '../matters.ts'
import { take, written } from './history.proof.ts'
import type { Proof } from './prove.proof.ts'

type Reached = (what: string) => void

/** 12. */
export const toldTruly: Proof = {
  says: 'What one is told before answering is what happens; of several proposals about the same only one does; each setting knows where it comes from.',
  reaches: ['a setting changed as told', 'agreements changed as told', 'rivals overtaken'],
  holds({ lines }, _luck, reached) {
    const book = openBook()
    for (const line of lines) {
      const before = book.read()
      take(book, [line])
      const group = book.read()
      const passed = [...group.record.values()].slice(before.record.size).filter(({ outcome }) => outcome === 'passed')
      if (!passed.length) continue
      for (const decision of passed) overtakesRivals(before, group, decision, reached)
      if (before.founded !== null && passed.length === 1) happensAsTold(before, group, passed[0]!, reached)
    }
  },
}

function overtakesRivals(before: Group, group: Group, { id, matter }: Decision, reached: Reached): void {
  for (const rival of before.decisions.values()) {
    if (rival.id === id || !bothTouch(before, rival.matter, matter)) continue
    reached('rivals overtaken')
    assert.equal(group.decisions.has(rival.id), false)
    // One that nobody had answered, and that was just taken back, leaves no trace.
    assert.notEqual(group.record.get(rival.id)?.outcome, 'passed')
  }
}

function happensAsTold(before: Group, group: Group, { id, matter, ended }: Decision, reached: Reached): void {
  const told = effect(before, matter)
  const [was, is] = [settings(before), settings(group)]
  const expected = Object.fromEntries(Object.entries(was).map(([name, { value }]) => [name, value])) as Record<string, unknown>
  if (told.effect === 'lines') {
    expected.agreements = told.lines.flatMap(({ line, change }) => (change === 'removed' ? [] : [line]))
    reached('agreements changed as told')
  }
  if (told.effect === 'settings') {
    for (const { setting, after } of told.changes) {
      expected[setting] = setting === 'methods' ? { ...was.methods.value, ...(after as object) } : after
      assert.deepEqual([is[setting].decision, is[setting].at], [id, ended])
      reached('a setting changed as told')
    }
  }
  for (const name of Object.keys(was) as Setting[]) {
    if (name === 'card' && group.ended !== before.ended) continue
    assert.equal(written(is[name].value), written(expected[name]), `${name} became something else than was told`)
    if (is[name].decision === null) assert.equal(written(is[name].value), written(was[name].value))
  }
}
