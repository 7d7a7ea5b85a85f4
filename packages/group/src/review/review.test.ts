import { describe, expect, it } from 'vitest'
import { addDays } from '../days.ts'
import { awaitsAnswerOf, closingTime, effect, resultShownTo } from '../index.ts'
import { together } from '../together.proof.ts'
import type { Together } from '../together.proof.ts'

const about = (member: string) => ({ matter: 'review', member, line: 'We do not judge.', because: 'Gero shouted at Ben twice.' }) as const

function four(): { circle: Together; review: string } {
  const circle = together('Ana', 'Ben', 'Chloé', 'Gero')
  return { circle, review: circle.propose('Ana', about('Gero')) }
}

describe('a review', () => {
  it('asks everybody but the person it is about, who sees it all and is heard', () => {
    const { circle, review } = four()
    expect(circle.group.decisions.get(review)).toMatchObject({ electorate: ['Ana', 'Ben', 'Chloé'], method: 'two-thirds', heard: null })
    expect(circle.answer('Gero', review, 'no')).toBe('it-is-about-you')
    expect(awaitsAnswerOf(circle.group, 'Gero')).toEqual([])
    expect(resultShownTo(circle.group, circle.group.decisions.get(review)!, 'Gero')).toMatchObject({ yes: 1 })
    expect(resultShownTo(circle.group, circle.group.decisions.get(review)!, 'Ben')).toBeNull()
    expect(circle.do('Gero', { kind: 'speak', decision: review, text: 'I was afraid.' })).toBeNull()
    expect(circle.do('Gero', { kind: 'speak', decision: review, text: 'I was afraid, and I am sorry.' })).toBeNull()
    expect(circle.group.decisions.get(review)!.heard).toBe('I was afraid, and I am sorry.')
    expect(circle.do('Ben', { kind: 'speak', decision: review, text: 'Me too.' })).toBe('it-is-not-about-you')
    expect(effect(circle.group, about('Gero'))).toEqual({ effect: 'has-to-leave', member: 'Gero', alias: 'Gero', line: 'We do not judge.' })
  })

  it('never lets one person alone have another leave, though the others who were asked are gone and a newcomer is there', () => {
    const circle = together('Ana', 'Ben', 'Gero')
    circle.do('Gero', { kind: 'rest' })
    const review = circle.propose('Ana', about('Gero'))
    circle.answer('Ben', review, 'yes')
    circle.welcome('Elif')
    circle.do('Ben', { kind: 'leave' })
    circle.settle(review, 'Ana', 'Elif')
    expect([circle.outcomeOf(review), circle.names]).toEqual(['failed', ['Ana', 'Gero', 'Elif']])
  })

  it('stays open for seven days, also when everybody has answered; then the person is out, and the keys follow', () => {
    const { circle, review } = four()
    for (const u of ['Ben', 'Chloé']) circle.answer(u, review, 'yes')
    circle.days(6)
    for (const u of ['Ana', 'Ben', 'Chloé', 'Gero']) circle.do(u, { kind: 'reread' })
    expect([circle.outcomeOf(review), circle.names.includes('Gero')]).toEqual([null, true])
    circle.settle(review, 'Ana', 'Ben')
    expect([circle.outcomeOf(review), circle.names.includes('Gero')]).toEqual(['passed', false])
    expect(circle.book.due()).toEqual([{ cause: `decision:${review}`, joins: null, leaves: 'Gero' }])
    expect(circle.do('Gero', { kind: 'reread' })).toBe('only-members-act')
    expect(circle.group.former.get('Gero')).toMatchObject({ alias: 'Gero' })
    circle.carryOut()
    expect(circle.book.due()).toEqual([])
    circle.welcome('Gero')
    expect(circle.names).toContain('Gero')
  })

  it('leaves the person where they are when too few answer, or one of three says no; a no owes no reason', () => {
    const few = four()
    few.circle.settle(few.review, 'Ana', 'Ben', 'Chloé')
    expect(few.circle.outcomeOf(few.review)).toBe('failed')
    const five = together('Ana', 'Ben', 'Chloé', 'Dario', 'Gero')
    const tie = five.propose('Ana', about('Gero'))
    five.answer('Ben', tie, 'yes')
    for (const u of ['Chloé', 'Dario']) expect(five.do(u, { kind: 'answer', decision: tie, answer: 'no' })).toBeNull()
    five.settle(tie, 'Ana', 'Ben', 'Chloé')
    expect([five.outcomeOf(tie), five.names.length]).toEqual(['failed', 5])
  })

  it('takes all others in a group of three, and is none of the business of two', () => {
    const circle = together('Ana', 'Ben', 'Gero')
    const review = circle.propose('Ana', about('Gero'))
    circle.settle(review, 'Ana', 'Ben')
    expect(circle.outcomeOf(review)).toBe('failed')
    expect(together('Ana', 'Gero').propose('Ana', about('Gero'))).toBe('a-review-needs-three')
  })

  it('is overtaken as soon as the person leaves, or only two are left', () => {
    const one = four()
    one.circle.do('Gero', { kind: 'leave' })
    expect(one.circle.outcomeOf(one.review)).toBe('overtaken')
    const circle = together('Ana', 'Ben', 'Gero')
    const review = circle.propose('Ana', about('Gero'))
    circle.do('Ben', { kind: 'leave' })
    expect([circle.outcomeOf(review), circle.names]).toEqual(['overtaken', ['Ana', 'Gero']])
  })

  it('is about somebody else, who is here, for something that is said, and for seven days', () => {
    const { circle } = four()
    expect(circle.propose('Ana', about('Ana'))).toBe('it-is-about-you')
    expect(circle.propose('Ana', about('Zoe'))).toBe('they-are-no-member')
    expect(circle.propose('Ana', { ...about('Ben'), because: ' ' })).toBe('say-what-happened')
    expect(circle.propose('Ben', about('Gero'))).toBe('it-is-being-decided')
    expect(circle.propose('Gero', about('Ana'), { closes: addDays(circle.now, 6) })).toBe('it-would-close-too-soon')
    expect(circle.propose('Gero', about('Ana'))).toMatch(/^d/)
  })

  it('takes seven days also in a group that has mostly been silent, whatever its proposer says the time is', () => {
    const circle = together('Ana', 'Ben', 'Chloé', 'Dario', 'Elif', 'Gero')
    const then = circle.now
    circle.days(20)
    for (const u of ['Ben', 'Gero']) circle.do(u, { kind: 'reread' })
    expect(circle.do('Ana', { kind: 'propose', matter: about('Gero'), closes: addDays(then, 8) }, then)).toBe('it-would-close-too-soon')
    for (const u of ['Ben', 'Gero']) circle.do(u, { kind: 'reread' }, 4e12)
    const review = circle.propose('Ana', about('Gero'))
    expect(circle.group.decisions.get(review)!.closes).toBeLessThan(addDays(circle.now, 40))
  })

  it('is not opened again and again', () => {
    const { circle, review } = four()
    circle.settle(review, 'Ana', 'Ben', 'Chloé')
    expect(circle.propose('Ben', about('Gero'))).toBe('they-were-reviewed-lately')
    circle.days(31)
    for (const u of ['Ana', 'Ben', 'Chloé']) circle.do(u, { kind: 'reread' })
    const again = circle.propose('Ben', about('Gero'))
    circle.do('Ben', { kind: 'withdraw', decision: again })
    expect(circle.outcomeOf(again)).toBe('withdrawn')
    expect(circle.propose('Ben', about('Gero'))).toBe('you-took-this-back-lately')
    expect(circle.propose('Ana', about('Gero'))).toMatch(/^d/)
  })

  it('keeps that it was, and forgets what was said', () => {
    const { circle, review } = four()
    circle.do('Gero', { kind: 'speak', decision: review, text: 'I am sorry.' })
    circle.answer('Ben', review, 'no', 'He is ill.')
    circle.settle(review, 'Ana', 'Ben', 'Chloé')
    circle.days(91)
    for (const u of ['Ana', 'Ben']) circle.do(u, { kind: 'reread' })
    const { matter, heard, answers, outcome } = circle.group.record.get(review)!
    expect({ heard, outcome, because: matter.matter === 'review' && matter.because }).toEqual({ heard: null, outcome: 'failed', because: '' })
    expect(answers.every(({ reason }) => reason === null)).toBe(true)
  })

  it('cannot be made too hard, or so long that no other can be asked for: a friend who opens it protects nobody', () => {
    const { circle } = four()
    expect(circle.propose('Ana', about('Ben'), { method: 'everyone' })).toBe('stricter-than-our-rules')
    expect(circle.propose('Ana', about('Ben'), { closes: closingTime(circle.group, circle.now, 60) })).toBe('it-would-close-too-late')
    expect(circle.propose('Ana', about('Ben'), { closes: closingTime(circle.group, circle.now, 30) })).toMatch(/^d/)
  })

  it('is about one of our agreements, word for word, as they stand when it opens', () => {
    const { circle, review } = four()
    expect(circle.propose('Ana', { ...about('Ben'), line: 'We never miss a date.' })).toBe('that-is-none-of-our-agreements')
    for (const u of ['Ben', 'Chloé']) circle.answer(u, review, 'yes')
    const lines = circle.propose('Ana', { matter: 'agreements', lines: ['We listen.'] })
    for (const u of ['Ben', 'Chloé', 'Gero']) circle.answer(u, lines, 'yes')
    circle.settle(review, 'Ana', 'Ben', 'Chloé')
    expect([circle.outcomeOf(lines), circle.outcomeOf(review)]).toEqual(['passed', 'passed'])
  })

  it('takes the answers of whoever it asked to go out of what else is open', () => {
    const circle = together('Ana', 'Ben', 'Chloé', 'Dario', 'Gero')
    const [one, other] = [circle.propose('Ana', about('Gero')), circle.propose('Gero', about('Ana'))]
    for (const u of ['Ben', 'Chloé']) circle.answer(u, one, 'yes')
    circle.answer('Dario', other, 'yes')
    circle.settle(other, 'Ben', 'Chloé', 'Dario')
    expect([circle.outcomeOf(one), circle.outcomeOf(other), circle.names]).toEqual(['passed', 'failed', ['Ana', 'Ben', 'Chloé', 'Dario']])
    expect(circle.group.record.get(other)).toMatchObject({ answers: [{ by: 'Dario' }], electorate: ['Ben', 'Chloé', 'Dario'] })
  })
})
