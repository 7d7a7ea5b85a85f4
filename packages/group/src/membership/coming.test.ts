import { describe, expect, it } from 'vitest'
import { keyOf, Together, together } from '../together.proof.ts'

describe('coming in', () => {
  it('needs the group\'s yes and the person\'s own, in either order', () => {
    const circle = together('Ana', 'Ben')
    const knock = circle.knock('Ben', 'Chloé')
    const decision = circle.propose('Ben', { matter: 'admit', knock })
    circle.answer('Ana', decision, 'yes')
    expect(circle.outcomeOf(decision)).toBe('passed')
    expect(circle.book.due()).toEqual([])
    expect(circle.accept('Ana', knock)).toBeNull()
    expect(circle.book.due()).toEqual([{ cause: `decision:${decision}`, joins: { u: 'Chloé', record: keyOf('Chloé') }, leaves: null }])
    expect(circle.names).toEqual(['Ana', 'Ben'])
    circle.carryOut()
    expect(circle.names).toEqual(['Ana', 'Ben', 'Chloé'])
    expect(circle.group.knocks.size).toBe(0)
  })

  it('takes the agreements as they stand: who signed earlier ones signs again', () => {
    const circle = together('Ana')
    const knock = circle.knock('Ana', 'Ben')
    const old = circle.group.agreements.lines
    circle.accept('Ana', knock)
    circle.propose('Ana', { matter: 'agreements', lines: ['We begin on time.'] })
    circle.propose('Ana', { matter: 'admit', knock })
    expect(circle.book.due()).toEqual([])
    expect(circle.accept('Ana', knock, old)).toBe('these-are-not-our-agreements')
    expect(circle.accept('Ana', knock)).toBeNull()
    expect(circle.book.due()).toHaveLength(1)
  })

  it('cannot be signed by somebody else', () => {
    const circle = together('Ana')
    const knock = circle.knock('Ana', 'Ben')
    const attest = { by: keyOf('Mallory').slice(0, 32), over: 'x', sig: new Uint8Array(64) }
    expect(circle.do('Ana', { kind: 'bring-acceptance', knock, attest })).toBe('signed-by-someone-else')
  })

  it('is answered, or set aside for now by one and taken up again by another', () => {
    const circle = together('Ana', 'Ben')
    const knock = circle.knock('Ana', 'Chloé')
    expect(circle.do('Ana', { kind: 'not-now', knock })).toBeNull()
    expect(circle.group.knocks.get(knock)).toMatchObject({ notNow: { by: 'Ana' } })
    expect(circle.do('Ben', { kind: 'answer-knock', knock })).toBeNull()
    expect(circle.group.knocks.get(knock)).toMatchObject({ notNow: null, answeredBy: ['Ben'] })
    circle.propose('Ben', { matter: 'admit', knock })
    expect(circle.do('Ana', { kind: 'not-now', knock })).toBe('it-is-being-decided')
  })

  it('is for strangers, once, while the group is open and has room', () => {
    const circle = new Together()
    circle.found('Ana', { rules: { size: 2 } })
    const [ben, dario] = [circle.knock('Ana', 'Ben'), circle.knock('Ana', 'Dario')]
    circle.propose('Ana', { matter: 'admit', knock: ben })
    expect(circle.propose('Ana', { matter: 'admit', knock: ben })).toBe('they-are-welcome-already')
    expect(circle.propose('Ana', { matter: 'admit', knock: dario })).toBe('the-group-is-full')
    circle.propose('Ana', { matter: 'rules', admission: 'closed' })
    circle.knock('Ana', 'Elif')
    expect(circle.group.knocks.has('knock of Elif')).toBe(false)
  })

  it('keeps sixty at the door; when more come, one that was set aside makes room', () => {
    const circle = together('Ana')
    const knocks = Array.from({ length: 60 }, (_, n) => circle.knock('Ana', `Stranger ${n}`))
    const chloe = { kind: 'bring-knock', knock: 'c', alias: 'Chloé', u: 'Chloé', record: keyOf('Chloé'), reply: { address: new Uint8Array(32), key: keyOf('Chloé') } }
    expect(circle.do('Ana', chloe)).toBe('many-are-at-the-door')
    circle.do('Ana', { kind: 'not-now', knock: knocks[7]! })
    expect(circle.do('Ana', chloe)).toBeNull()
    expect([circle.group.knocks.size, circle.group.knocks.has(knocks[7]!)]).toEqual([60, false])
  })

  it('gives the second of two with one alias a number', () => {
    const circle = together('Ana')
    const knock = circle.knock('Ana', 'Moon')
    circle.accept('Ana', knock)
    circle.propose('Ana', { matter: 'admit', knock })
    circle.do('Ana', { kind: 'choose-alias', alias: 'Moon' })
    circle.carryOut()
    expect(circle.names).toEqual(['Moon', 'Moon 2'])
    expect(circle.do('Moon', { kind: 'choose-alias', alias: 'Moon' })).toBe('alias-is-taken')
  })
})
