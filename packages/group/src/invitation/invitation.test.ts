import { describe, expect, it } from 'vitest'
import { addDays } from '../days.ts'
import { openInvitations } from '../index.ts'
import { Together, together } from '../together.proof.ts'

const seed = new Uint8Array(32).fill(7)

function invites(circle: Together, by: string, invitation: string, more: object = {}): string | null {
  return circle.do(by, { kind: 'invite', invitation, seed, expires: addDays(circle.now, 30), uses: 2, ...more })
}

/** The group opens a door, and everybody agrees. */
function opensDoor(circle: Together, more: object = {}): string {
  const door = { matter: 'door', invitation: 'door', seed, until: addDays(circle.now, 40), most: 3, occasion: 'We become one.', ...more } as const
  const decision = circle.propose('Ana', door)
  for (const u of circle.group.members.keys()) if (u !== 'Ana') circle.answer(u, decision, 'yes')
  return decision
}

/** Everybody was here lately, so the group's clock has come along. */
function daysPass(circle: Together, days: number): void {
  circle.days(days)
  for (const u of circle.group.members.keys()) circle.do(u, { kind: 'introduce', line: `day ${days}` })
}

describe('an invitation', () => {
  it('leads to the door and no further: the group decides', () => {
    const circle = together('Ana', 'Ben')
    expect(invites(circle, 'Ben', 'i1')).toBeNull()
    const knock = circle.knock('Ana', 'Chloé', { invitation: 'i1' })
    circle.accept('Ana', knock)
    expect(circle.group.knocks.get(knock)).toMatchObject({ invitation: 'i1', invitedBy: 'Ben', broughtBy: 'Ana' })
    expect(circle.group.invitations.get('i1')!.left).toBe(1)
    expect(circle.book.due()).toEqual([])
  })

  it('ends by itself, by being used, and by anybody\'s word', () => {
    const circle = together('Ana', 'Ben')
    for (const [name, more] of [['used', { uses: 1 }], ['withdrawn', {}], ['past', { expires: addDays(circle.now, 2) }]] as const) invites(circle, 'Ana', name, more)
    const knockBy = (invitation: string) => circle.do('Ben', {
      kind: 'bring-knock', knock: `by ${invitation} ${circle.now}`, alias: 'Chloé', u: 'Chloé', record: new Uint8Array(40), reply: { address: new Uint8Array(32), key: seed }, invitation,
    })
    expect([knockBy('used'), knockBy('used')]).toEqual([null, 'this-invitation-is-over'])
    expect(circle.do('Ben', { kind: 'withdraw-invitation', invitation: 'withdrawn' })).toBeNull()
    expect(knockBy('withdrawn')).toBe('no-such-invitation')
    circle.days(2)
    circle.do('Ana', { kind: 'introduce', line: 'she' })
    circle.do('Ben', { kind: 'introduce', line: 'he' })
    expect(openInvitations(circle.group)).toEqual([])
    expect(knockBy('past')).toBe('no-such-invitation')
  })

  it('is over when whoever gave it leaves; that they gave it stays known', () => {
    const circle = together('Ana', 'Ben')
    invites(circle, 'Ben', 'i1')
    const knock = circle.knock('Ana', 'Chloé', { invitation: 'i1' })
    circle.do('Ben', { kind: 'leave' })
    expect(circle.group.invitations.size).toBe(0)
    expect(circle.group.knocks.get(knock)!.invitedBy).toBe('Ben')
  })

  it('cannot be given without end, nor while the group is closed', () => {
    const circle = together('Ana', 'Ben')
    expect(Array.from({ length: 6 }, (_, n) => invites(circle, 'Ana', `i${n}`)).slice(4)).toEqual([null, 'you-gave-many-invitations'])
    expect(invites(circle, 'Ben', 'i0')).toBe('this-invitation-is-here')
    expect(invites(circle, 'Ben', 'b', { expires: addDays(circle.now, 61) })).toBe('it-would-end-too-late')
    expect(invites(circle, 'Ben', 'b', { expires: circle.now })).toBe('it-would-end-at-once')
    circle.answer('Ben', circle.propose('Ana', { matter: 'rules', admission: 'closed' }), 'yes')
    expect(invites(circle, 'Ben', 'b')).toBe('we-are-closed-for-now')
    expect(circle.knock('Ben', 'Chloé', { invitation: 'i0' }) && circle.group.knocks.size).toBe(0)
  })
})

describe('a door', () => {
  it('is opened by the group alone; who comes by it is welcome, once everybody could see them for a day', () => {
    const circle = together('Ana', 'Ben', 'Chloé')
    const decision = opensDoor(circle)
    expect(circle.group.invitations.get('door')).toMatchObject({ by: null, door: decision, left: 3, occasion: 'We become one.' })
    const knock = circle.knock('Ben', 'Dario', { invitation: 'door' })
    circle.accept('Ben', knock)
    expect(circle.book.due()).toEqual([])
    daysPass(circle, 1)
    expect(circle.book.due()).toMatchObject([{ cause: `door:${knock}`, joins: { u: 'Dario' } }])
    circle.carryOut()
    expect(circle.names).toEqual(['Ana', 'Ben', 'Chloé', 'Dario'])
  })

  it('cannot be blocked by somebody who takes its name while the group decides', () => {
    const circle = together('Ana', 'Ben', 'Mallory')
    const decision = circle.propose('Ana', { matter: 'door', invitation: 'door', seed, until: addDays(circle.now, 40), most: 3, occasion: 'We become one.' })
    expect(invites(circle, 'Mallory', 'door')).toBe('this-invitation-is-here')
    for (const u of ['Ben', 'Mallory']) circle.answer(u, decision, 'yes')
    expect(circle.outcomeOf(decision)).toBe('passed')
  })

  it('does not let in whom somebody minds: about them the group decides', () => {
    const circle = together('Ana', 'Ben', 'Chloé')
    opensDoor(circle)
    const knock = circle.knock('Ben', 'Mallory', { invitation: 'door' })
    circle.accept('Ben', knock)
    expect(circle.do('Chloé', { kind: 'not-now', knock })).toBeNull()
    daysPass(circle, 2)
    expect(circle.book.due()).toEqual([])
    expect(circle.propose('Ben', { matter: 'admit', knock })).toBe(circle.last)
  })

  it('closes at anybody\'s word, and with all invitations when the group asks somebody to go, who knows what is behind them', () => {
    const circle = together('Ana', 'Ben', 'Chloé', 'Dario')
    opensDoor(circle)
    circle.do('Chloé', { kind: 'withdraw-invitation', invitation: 'door' })
    expect(circle.group.invitations.size).toBe(0)
    opensDoor(circle)
    invites(circle, 'Ana', 'on paper')
    const review = circle.propose('Ana', { matter: 'review', member: 'Dario', line: 'We do not judge.', because: 'He shouted.' })
    for (const u of ['Ben', 'Chloé']) circle.answer(u, review, 'yes')
    circle.settle(review, 'Ana', 'Ben', 'Chloé')
    expect([circle.names, circle.group.invitations.size]).toEqual([['Ana', 'Ben', 'Chloé'], 0])
  })

  it('also closes behind those who stand in it: about them the group decides, as about whoever knocked before', () => {
    const circle = together('Ana', 'Ben', 'Chloé')
    opensDoor(circle)
    for (const name of ['Mallory', 'Dario']) circle.accept('Ben', circle.knock('Ben', name, { invitation: 'door' }))
    circle.do('Chloé', { kind: 'not-now', knock: 'knock of Mallory' })
    circle.do('Ben', { kind: 'bring-knock', knock: 'again', alias: 'Mallory', u: 'Mallory', record: new Uint8Array(40), reply: { address: new Uint8Array(32), key: seed }, invitation: 'door' })
    expect([...circle.group.passages.keys()]).toEqual(['door:knock of Dario'])
    circle.do('Chloé', { kind: 'withdraw-invitation', invitation: 'door' })
    daysPass(circle, 2)
    expect([circle.book.due(), circle.group.passages.size]).toEqual([[], 0])
    expect(circle.propose('Ben', { matter: 'admit', knock: 'knock of Dario' })).toBe(circle.last)
  })

  it('lets in no more than there is room for; the next ones wait like everybody', () => {
    const circle = new Together()
    circle.found('Ana', { rules: { size: 2 } })
    opensDoor(circle)
    for (const name of ['Ben', 'Chloé']) circle.accept('Ana', circle.knock('Ana', name, { invitation: 'door' }))
    daysPass(circle, 1)
    circle.carryOut()
    expect(circle.names).toEqual(['Ana', 'Ben'])
    expect([...circle.group.knocks.values()].map(({ alias }) => alias)).toEqual(['Chloé'])
  })

  it('ends after two months at the latest', () => {
    const circle = together('Ana')
    const door = { matter: 'door', invitation: 'd', seed, most: 3, occasion: 'We become one.' } as const
    expect(circle.propose('Ana', { ...door, until: addDays(circle.now, 92) })).toBe('it-would-end-too-late')
    expect(circle.propose('Ana', { ...door, until: circle.group.clock })).toBe('it-would-end-at-once')
  })
})
