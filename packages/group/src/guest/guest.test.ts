import { describe, expect, it } from 'vitest'
import { addDays } from '../days.ts'
import { guestsHere, mayDo, processOf } from '../index.ts'
import type { Fact } from '../index.ts'
import { keyOf, together } from '../together.proof.ts'
import type { Together } from '../together.proof.ts'

const reply = { address: new Uint8Array(32), key: keyOf('Nora') }
const seed = new Uint8Array(32).fill(9)

function asks(circle: Together, by: string, more: object = {}): string {
  return circle.propose(by, {
    matter: 'guest', guest: 'nora', as: 'guest', alias: 'Nora', occasion: 'Tells us about care at home.', seed, until: addDays(circle.now, 30), ...more,
  })
}

/** Nora was asked by everybody and has used her link. */
function withNora(): Together {
  const circle = together('Ana', 'Ben')
  circle.answer('Ben', asks(circle, 'Ana'), 'yes')
  circle.do('Ben', { kind: 'bring-guest', guest: 'nora', reply })
  return circle
}

describe('a guest', () => {
  it('is asked by the group, not by one of two, and is no member', () => {
    const circle = together('Ana', 'Ben')
    const decision = asks(circle, 'Ana')
    expect(circle.group.guests.size).toBe(0)
    circle.answer('Ben', decision, 'yes')
    expect(circle.group.guests.get('nora')).toMatchObject({ as: 'guest', alias: 'Nora', decision, reply: null, letters: [] })
    expect(circle.do('Ben', { kind: 'write-to-guest', guest: 'nora' })).toBe('they-have-not-come-yet')
    expect(circle.do('Nora', { kind: 'bring-guest', guest: 'nora', reply })).toBe('only-members-act')
    expect(circle.do('Ben', { kind: 'bring-guest', guest: 'nora', reply })).toBeNull()
    expect(circle.do('Ben', { kind: 'bring-guest', guest: 'nora', reply: { ...reply, key: keyOf('Mallory') } })).toBe('this-guest-is-here')
    expect([circle.names, circle.book.due()]).toEqual([['Ana', 'Ben'], []])
  })

  it('writes and is written to; a letter is brought in once', () => {
    const circle = withNora()
    expect(circle.do('Ana', { kind: 'write-to-guest', guest: 'nora' })).toBeNull()
    const ours = circle.last
    expect(circle.do('Ben', { kind: 'bring-guest-letter', guest: 'nora', letter: 'l1' })).toBeNull()
    expect(circle.do('Ana', { kind: 'bring-guest-letter', guest: 'nora', letter: 'l1' })).toBe('this-letter-is-here')
    expect(circle.group.guests.get('nora')!.letters).toMatchObject([{ id: ours, by: 'Ana' }, { id: 'l1', by: null }])
  })

  it('does not write without end, and neither does anybody to them', () => {
    const circle = withNora()
    const last = (of: (n: number) => string | null) => Array.from({ length: 41 }, (_, n) => of(n)).slice(39)
    expect(last((n) => circle.do('Ana', { kind: 'bring-guest-letter', guest: 'nora', letter: `l${n}` }))).toEqual([null, 'many-letters-already'])
    expect(last(() => circle.do('Ana', { kind: 'write-to-guest', guest: 'nora' }))).toEqual([null, 'many-letters-already'])
    expect(circle.do('Ben', { kind: 'write-to-guest', guest: 'nora' })).toBeNull()
  })

  it('is one until the day comes, or until anybody says it is over', () => {
    const circle = withNora()
    expect(guestsHere(circle.group)).toHaveLength(1)
    circle.now = circle.group.guests.get('nora')!.until - 2500
    for (const u of ['Ana', 'Ben']) circle.do(u, { kind: 'introduce', line: 'late' })
    expect(circle.do('Ana', { kind: 'write-to-guest', guest: 'nora' })).toBeNull()
    for (const u of ['Ana', 'Ben']) circle.do(u, { kind: 'introduce', line: 'later' })
    expect(guestsHere(circle.group)).toEqual([])
    expect(circle.do('Ana', { kind: 'write-to-guest', guest: 'nora' })).toMatch(/their-time-is-over|no-such-guest/)
    const another = withNora()
    expect(another.do('Ben', { kind: 'end-guest', guest: 'nora' })).toBeNull()
    expect(another.do('Ben', { kind: 'end-guest', guest: 'nora' })).toBe('no-such-guest')
  })

  it('has letters only as long as the group remembers', () => {
    const circle = together('Ana', 'Ben')
    circle.answer('Ben', asks(circle, 'Ana', { until: addDays(circle.now, 200) }), 'yes')
    circle.do('Ben', { kind: 'bring-guest', guest: 'nora', reply })
    circle.do('Ana', { kind: 'write-to-guest', guest: 'nora' })
    circle.days(91)
    for (const u of ['Ana', 'Ben']) circle.do(u, { kind: 'introduce', line: 'later' })
    expect(circle.group.guests.get('nora')!.letters).toEqual([])
  })

  it('bears no member\'s name, comes for a year at most, and never in crowds', () => {
    const circle = together('Ana')
    expect(asks(circle, 'Ana', { alias: 'Ana' })).toBe('alias-is-taken')
    expect(asks(circle, 'Ana', { until: addDays(circle.now, 400) })).toBe('it-would-end-too-late')
    expect(asks(circle, 'Ana', { until: circle.group.clock })).toBe('it-would-end-at-once')
    for (let n = 0; n < 12; n++) asks(circle, 'Ana', { guest: `g${n}` })
    expect(asks(circle, 'Ana', { guest: 'g0' })).toBe('this-guest-is-here')
    expect(asks(circle, 'Ana')).toBe('we-have-many-guests')
  })
})

it('shows a helper how the group is coming along, in numbers, and never what is said or who is reviewed', () => {
  const circle = together('Ana', 'Ben', 'Chloé')
  circle.do('Ben', { kind: 'rest' })
  circle.do('Ana', { kind: 'name-task', name: 'Call Chloé about her illness', key: null })
  circle.do('Ana', { kind: 'name-task', name: 'Tea', key: 'tea' })
  circle.do('Ana', { kind: 'take-task', task: circle.last })
  circle.propose('Ana', { matter: 'decide', text: 'Chloé brings cake.' })
  circle.propose('Ana', { matter: 'review', member: 'Ben', line: 'We do not judge.', because: 'He shouted.' })
  const seen = processOf(circle.group)
  expect(seen).toEqual({
    members: 3, resting: 1, decisions: { decide: 1 }, tasksTaken: 1, tasksFree: 1, agreementsAdopted: true, ending: false,
  })
  expect(JSON.stringify(seen)).not.toMatch(/Ana|Ben|Chloé|cake|illness|shouted|review/)
  expect(mayDo(circle.group, { id: 'x', seq: 99, by: 'Nora', at: circle.now, deed: { kind: 'leave' } } as Fact)).toBe('only-members-act')
})
