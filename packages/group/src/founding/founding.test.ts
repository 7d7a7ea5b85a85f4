import { describe, expect, it } from 'vitest'
import { together, Together } from '../together.proof.ts'

describe('founding', () => {
  it('begins with one person, who is a member like any other', () => {
    const circle = new Together()
    expect(circle.found('Ana')).toBeNull()
    expect(circle.group).toMatchObject({ name: 'Thursday circle', audience: 'affected', agreements: { version: 1 } })
    expect(circle.group.members.get('Ana')).toEqual({ u: 'Ana', alias: 'Ana', since: circle.now, seq: 0, claimed: circle.now, resting: null, acceptedAgreements: 1, line: '', contact: null })
  })

  it('comes before everything else, and only once', () => {
    const circle = new Together()
    expect(circle.do('Ana', { kind: 'leave' })).toBe('no-group-yet')
    circle.found('Ana')
    expect(circle.found('Ana')).toBe('already-founded')
    expect(circle.found('Ben')).toBe('only-members-act')
  })

  it('may choose its own rules; what is not said is as usual', () => {
    const circle = new Together()
    circle.found('Ana', { rules: { memoryDays: 7, methods: { admit: 'everyone' } } })
    expect(circle.group.rules).toMatchObject({ memoryDays: 7, admission: 'talk', methods: { admit: 'everyone', card: 'consent' }, fallback: 'two-thirds' })
  })

  it.each([{ agreements: [] }, { language: 'it' }, { name: ' ' }, { rules: { memoryDays: 1 } }, { owner: 'Ana' }])('takes no %o', (odd) => {
    expect(new Together().found('Ana', odd)).toBe('not-well-formed')
  })

  it('describes itself anew when the group has decided so', () => {
    const circle = together('Ana', 'Ben')
    const decision = circle.propose('Ben', { matter: 'purpose', name: 'Thursday evening' })
    expect(circle.group.name).toBe('Thursday circle')
    circle.answer('Ana', decision, 'yes')
    expect(circle.group).toMatchObject({ name: 'Thursday evening', purpose: 'Living with a rare illness.' })
    expect(circle.propose('Ben', { matter: 'purpose' })).toBe('nothing-would-change')
  })
})
