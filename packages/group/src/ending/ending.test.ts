import { describe, expect, it } from 'vitest'
import { addDays } from '../days.ts'
import { together } from '../together.proof.ts'
import type { Together } from '../together.proof.ts'

const decides = (circle: Together, by: string, on: number | null): string => {
  const decision = circle.propose(by, { matter: 'end', on, farewell: on === null ? null : 'Thank you all.' })
  for (const u of circle.group.members.keys()) if (u !== by && circle.group.decisions.has(decision)) circle.answer(u, decision, 'yes')
  return decision
}

/** Everybody comes by on that day. */
const comeBy = (circle: Together): void => {
  for (const u of circle.group.members.keys()) circle.do(u, { kind: 'introduce', line: `here at ${circle.now}` })
}

function ended(...names: [string, ...string[]]): Together {
  const circle = together(...names)
  circle.propose(names[0], { matter: 'card', cardId: 'c1', card: { line: 'Come.' } })
  for (const u of names.slice(1)) circle.answer(u, [...circle.group.decisions.keys()][0] ?? 'none', 'yes')
  circle.knock(names[0], 'Farid')
  circle.do(names[0], { kind: 'share', wish: 'listen', expires: addDays(circle.now, 60) })
  circle.do(names[0], { kind: 'invite', invitation: 'i', seed: new Uint8Array(32), expires: addDays(circle.now, 60), uses: 2 })
  decides(circle, names[0], addDays(circle.now, 20))
  circle.propose(names[0], { matter: 'decide', text: 'Who takes the kettle?' })
  circle.days(21)
  comeBy(circle)
  comeBy(circle)
  return circle
}

describe('ending', () => {
  it('comes on its day: doors close, what was shared is gone, people and record stay', () => {
    const circle = ended('Ana', 'Ben', 'Chloé')
    const { group } = circle
    expect(group.ended).not.toBeNull()
    expect([group.card, group.knocks.size, group.invitations.size, group.sharings.size, group.decisions.size]).toEqual([null, 0, 0, 0, 0])
    expect([...group.record.values()].at(-1)).toMatchObject({ matter: { matter: 'decide' }, outcome: 'overtaken' })
    expect(group.since.card.decision).toBe(group.ending!.decision)
    expect(circle.names).toEqual(['Ana', 'Ben', 'Chloé'])
  })

  it('leaves nothing to do but to go, to take back, and to go on', () => {
    const circle = ended('Ana', 'Ben', 'Chloé')
    expect(circle.do('Ana', { kind: 'share', wish: 'listen', expires: addDays(circle.now, 1) })).toBe('the-group-has-ended')
    expect(circle.propose('Ana', { matter: 'decide', text: 'Tea?' })).toBe('the-group-has-ended')
    expect(circle.propose('Ana', { matter: 'end', on: addDays(circle.now, 9), farewell: null })).toBe('the-group-has-ended')
    expect(circle.do('Chloé', { kind: 'leave' })).toBeNull()
    decides(circle, 'Ben', null)
    expect([circle.group.ending, circle.group.ended]).toEqual([null, null])
    expect(circle.do('Ana', { kind: 'share', wish: 'listen', expires: addDays(circle.now, 1) })).toBeNull()
  })

  it('is not brought about by one of three, nor before everybody had a week', () => {
    const circle = together('Ana', 'Ben', 'Chloé')
    const decision = circle.propose('Ana', { matter: 'end', on: circle.now, farewell: null })
    circle.days(30)
    circle.do('Ana', { kind: 'settle', decision })
    expect(circle.group.ending).toBeNull()
    decides(circle, 'Ben', circle.now)
    expect(circle.group.ending!.on).toBeGreaterThanOrEqual(addDays(circle.group.clock, 6))
    comeBy(circle)
    expect(circle.group.ended).toBeNull()
  })

  it('can be called off before its day, and put on another', () => {
    const circle = together('Ana', 'Ben')
    expect(circle.propose('Ana', { matter: 'end', on: null, farewell: null })).toBe('nothing-would-change')
    expect(circle.propose('Ana', { matter: 'end', on: addDays(circle.now, 500), farewell: null })).toBe('it-would-end-too-late')
    decides(circle, 'Ana', addDays(circle.now, 20))
    const later = addDays(circle.now, 40)
    decides(circle, 'Ben', later)
    expect(circle.group.ending!.on).toBe(later)
    decides(circle, 'Ana', null)
    expect(circle.group.ending).toBeNull()
    circle.days(60)
    comeBy(circle)
    expect(circle.group.ended).toBeNull()
  })
})
