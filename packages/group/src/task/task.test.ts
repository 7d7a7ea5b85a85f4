import { describe, expect, it } from 'vitest'
import { addDays } from '../days.ts'
import { burden, isOverdue, tasksEndingSoon } from '../index.ts'
import { together } from '../together.proof.ts'
import type { Together } from '../together.proof.ts'

function withTea(...names: [string, ...string[]]): { circle: Together; task: string } {
  const circle = together(...names)
  circle.do(names[0], { kind: 'name-task', name: 'Make the tea', key: 'tea' })
  return { circle, task: circle.last }
}

describe('a task', () => {
  it('is taken by hand for half a year, and gives no rights', () => {
    const { circle, task } = withTea('Ana', 'Ben')
    expect(circle.group.tasks.get(task)).toMatchObject({ name: 'Make the tea', key: 'tea', by: 'Ana', holder: null })
    expect(circle.do('Ben', { kind: 'take-task', task })).toBeNull()
    expect(circle.group.tasks.get(task)!.holder).toMatchObject({ u: 'Ben', until: addDays(circle.now, 182) })
    expect(circle.do('Ana', { kind: 'take-task', task })).toBe('someone-has-this-task')
    expect(circle.do('Ana', { kind: 'drop-task', task })).toBe('someone-has-this-task')
    expect(circle.do('Ana', { kind: 'put-down-task', task })).toBe('you-do-not-have-this-task')
    expect(circle.do('Ben', { kind: 'put-down-task', task })).toBeNull()
    expect(circle.do('Ana', { kind: 'take-task', task })).toBeNull()
  })

  it('is handed on, and becomes theirs only when they take it', () => {
    const { circle, task } = withTea('Ana', 'Ben', 'Chloé')
    circle.do('Ana', { kind: 'take-task', task })
    expect(circle.do('Ben', { kind: 'hand-on-task', task, to: 'Chloé' })).toBe('you-do-not-have-this-task')
    expect(circle.do('Ana', { kind: 'hand-on-task', task, to: 'Ana' })).toBe('you-have-it-yourself')
    expect(circle.do('Ana', { kind: 'hand-on-task', task, to: 'Nobody' })).toBe('they-are-no-member')
    expect(circle.do('Ana', { kind: 'hand-on-task', task, to: 'Chloé' })).toBeNull()
    expect(circle.group.tasks.get(task)).toMatchObject({ holder: { u: 'Ana' }, offered: 'Chloé' })
    expect(circle.do('Ben', { kind: 'take-task', task })).toBe('someone-has-this-task')
    expect(circle.do('Chloé', { kind: 'take-task', task })).toBeNull()
    expect(circle.group.tasks.get(task)).toMatchObject({ holder: { u: 'Chloé' }, offered: null })
  })

  it('is anybody\'s once its term is over by the group\'s clock', () => {
    const { circle, task } = withTea('Ana', 'Ben')
    circle.do('Ana', { kind: 'take-task', task, until: addDays(circle.now, 40) })
    expect(tasksEndingSoon(circle.group, 'Ana')).toEqual([])
    circle.days(20)
    circle.do('Ben', { kind: 'rest', until: circle.now })
    circle.do('Ana', { kind: 'introduce', line: 'she' })
    expect(tasksEndingSoon(circle.group, 'Ana').map(({ id }) => id)).toEqual([task])
    circle.days(21)
    expect(circle.do('Ben', { kind: 'take-task', task })).toBe('someone-has-this-task')
    for (const u of ['Ana', 'Ben']) circle.do(u, { kind: 'introduce', line: 'later' })
    expect(isOverdue(circle.group, circle.group.tasks.get(task)!)).toBe(true)
    expect(circle.do('Ben', { kind: 'take-task', task })).toBeNull()
  })

  it('has a term of at most a year, that has not passed', () => {
    const { circle, task } = withTea('Ana')
    const until = (days: number) => circle.do('Ana', { kind: 'take-task', task, until: addDays(circle.now, days) })
    expect([until(-1), until(367), until(366)]).toEqual(['it-would-end-at-once', 'it-would-end-too-late', null])
    expect(circle.do('Ana', { kind: 'take-task', task: 'none' })).toBe('no-such-task')
  })

  it('is free again when whoever had it leaves', () => {
    const { circle, task } = withTea('Ana', 'Ben', 'Chloé')
    circle.do('Ben', { kind: 'take-task', task })
    circle.do('Ben', { kind: 'hand-on-task', task, to: 'Chloé' })
    circle.do('Ben', { kind: 'leave' })
    expect(circle.group.tasks.get(task)).toMatchObject({ holder: null, offered: null })
  })

  it('cannot be named without end', () => {
    const circle = together('Ana', 'Ben')
    const name = (by: string) => circle.do(by, { kind: 'name-task', name: 'One more', key: null })
    expect(Array.from({ length: 13 }, () => name('Ana')).slice(11)).toEqual([null, 'you-named-many-tasks'])
    expect(name('Ben')).toBeNull()
    expect(circle.do('Ben', { kind: 'drop-task', task: [...circle.group.tasks.keys()][0]! })).toBeNull()
    expect(name('Ana')).toBeNull()
  })
})

it('shows what lies on whom, now and in the last year, in the order people came', () => {
  const { circle, task } = withTea('Ana', 'Ben')
  circle.do('Ben', { kind: 'take-task', task })
  circle.do('Ana', { kind: 'introduce', line: 'she' })
  circle.days(10)
  for (const u of ['Ana', 'Ben']) circle.do(u, { kind: 'introduce', line: 'here' })
  circle.do('Ben', { kind: 'put-down-task', task })
  circle.do('Ana', { kind: 'take-task', task })
  circle.do('Ana', { kind: 'put-down-task', task })
  expect(burden(circle.group)).toMatchObject([
    { u: 'Ana', now: [], lately: [], days: 0 },
    { u: 'Ben', now: [], lately: [{ name: 'Make the tea' }], days: 10 },
  ])
  circle.days(400)
  for (const u of ['Ana', 'Ben']) circle.do(u, { kind: 'introduce', line: 'later' })
  expect(circle.group.turns.size).toBe(0)
})
