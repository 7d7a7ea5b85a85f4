import { describe, expect, it } from 'vitest'
import { addDays, dayOf } from '../days.ts'
import { placesLeft, waitingList } from '../index.ts'
import { Together, together } from '../together.proof.ts'

/** Everybody was here, so the group's clock has come along. */
function daysPass(circle: Together, days: number): void {
  circle.days(days)
  for (const u of circle.group.members.keys()) circle.do(u, { kind: 'introduce', line: `day ${days}` })
}

describe('being here', () => {
  it('says a line about oneself, or none', () => {
    const circle = together('Ana', 'Ben')
    circle.do('Ben', { kind: 'introduce', line: 'he, since 2019' })
    expect(circle.group.members.get('Ben')!.line).toBe('he, since 2019')
    circle.do('Ben', { kind: 'introduce', line: '' })
    expect(circle.group.members.get('Ben')!.line).toBe('')
    expect(circle.do('Ben', { kind: 'introduce', line: 'x'.repeat(201) })).toBe('not-well-formed')
  })

  it('shows a contact card, a newer one in its place, and takes it away', () => {
    const circle = together('Ana')
    expect(circle.do('Ana', { kind: 'hide-contact' })).toBe('you-show-no-contact')
    circle.do('Ana', { kind: 'show-contact' })
    circle.do('Ana', { kind: 'show-contact' })
    expect(circle.group.members.get('Ana')!.contact).toBe(circle.last)
    circle.do('Ana', { kind: 'hide-contact' })
    expect(circle.group.members.get('Ana')!.contact).toBeNull()
  })

  it('leaves with one\'s words, or lets them stay', () => {
    const circle = together('Ana', 'Ben', 'Chloé')
    for (const u of ['Ana', 'Ben', 'Chloé']) circle.do(u, { kind: 'share', wish: 'listen', expires: addDays(circle.now, 9) })
    circle.do('Ana', { kind: 'remark', decision: circle.propose('Ben', { matter: 'decide', text: 'Tea?' }), line: null })
    circle.do('Ana', { kind: 'leave', words: 'go' })
    circle.do('Ben', { kind: 'leave', words: 'stay' })
    expect([...circle.group.sharings.values()].map(({ by }) => by)).toEqual(['Ben', 'Chloé'])
    expect(circle.group.remarks.size).toBe(0)
  })
})

describe('the ways in', () => {
  it('lets somebody visit three times to look; then the group decides', () => {
    const circle = new Together()
    circle.found('Ana', { rules: { admission: 'visit' } })
    const knock = circle.knock('Ana', 'Ben')
    const visit = () => circle.do('Ana', { kind: 'invite-to-visit', knock })
    expect([visit(), visit(), visit(), visit()]).toEqual([null, null, null, 'they-have-visited-three-times'])
    expect(circle.group.knocks.get(knock)).toMatchObject({ visits: 3, answeredBy: ['Ana'] })
    circle.propose('Ana', { matter: 'rules', admission: 'talk' })
    expect(visit()).toBeNull()
  })

  it('with fixed dates, brings people in on the next of them; with none left, at once', () => {
    const circle = new Together()
    const today = dayOf(circle.now)
    circle.found('Ana', { rules: { admission: 'fixed-dates', entryDays: [today + 30, today, today + 9] } })
    const welcome = (name: string) => {
      const knock = circle.knock('Ana', name)
      circle.accept('Ana', knock)
      circle.propose('Ana', { matter: 'admit', knock })
    }
    welcome('Ben')
    expect([...circle.group.passages.values()].map(({ from }) => dayOf(from) - today)).toEqual([9])
    daysPass(circle, 8)
    expect(circle.book.due()).toEqual([])
    daysPass(circle, 1)
    expect(circle.book.due()).toMatchObject([{ joins: { u: 'Ben' } }])
    daysPass(circle, 30)
    welcome('Chloé')
    expect(circle.book.due()).toMatchObject([{ joins: { u: 'Ben' } }, { joins: { u: 'Chloé' } }])
  })

  it('keeps the order in which people came, as soon as there is not a place for everybody', () => {
    const circle = new Together()
    circle.found('Ana', { rules: { size: 3 } })
    const [ben, chloe, dario] = ['Ben', 'Chloé', 'Dario'].map((name) => circle.knock('Ana', name))
    expect([placesLeft(circle.group), waitingList(circle.group).map(({ alias }) => alias)]).toEqual([2, ['Ben', 'Chloé', 'Dario']])
    expect(circle.propose('Ana', { matter: 'admit', knock: dario! })).toBe('someone-waits-longer')
    expect(circle.outcomeOf(circle.propose('Ana', { matter: 'admit', knock: chloe! }))).toBe('passed')
    expect(circle.propose('Ana', { matter: 'admit', knock: dario! })).toBe('someone-waits-longer')
    expect(circle.outcomeOf(circle.propose('Ana', { matter: 'admit', knock: ben! }))).toBe('passed')
    expect(circle.propose('Ana', { matter: 'admit', knock: dario! })).toBe('the-group-is-full')
  })

  it('with a waiting list, one after the other; nobody steps ahead by having others set aside', () => {
    const circle = new Together()
    circle.found('Ana', { rules: { admission: 'waiting' } })
    circle.welcome('Ben', 'Chloé')
    const [dario, elif] = ['Dario', 'Elif'].map((name) => circle.knock('Ana', name))
    expect(circle.propose('Ana', { matter: 'admit', knock: elif! })).toBe('someone-waits-longer')
    circle.do('Ana', { kind: 'not-now', knock: dario! })
    const decision = circle.propose('Ana', { matter: 'admit', knock: elif! })
    circle.do('Chloé', { kind: 'answer-knock', knock: dario! })
    circle.answer('Ben', decision, 'yes')
    circle.answer('Chloé', decision, 'aside')
    expect(circle.outcomeOf(decision)).toBe('overtaken')
  })

  it('does not let somebody in whom the group said no to stand before those who wait', () => {
    const circle = new Together()
    circle.found('Ana', { rules: { admission: 'waiting' } })
    circle.welcome('Ben')
    const [made, elif] = ['Made up', 'Elif'].map((name) => circle.knock('Ben', name))
    circle.settle(circle.propose('Ana', { matter: 'admit', knock: made! }), 'Ana', 'Ben')
    expect(waitingList(circle.group).map(({ alias }) => alias)).toEqual(['Made up', 'Elif'].slice(1))
    expect(circle.answer('Ben', circle.propose('Ana', { matter: 'admit', knock: elif! }), 'yes')).toBeNull()
  })

  it('is not lost because one person asked for a day only, or asked and said no themselves', () => {
    const circle = new Together()
    circle.found('Ana', { rules: { admission: 'waiting' } })
    circle.welcome('Ben', 'Mallory')
    const [elif, farid] = [circle.knock('Ana', 'Elif'), circle.knock('Ana', 'Farid')]
    circle.settle(circle.propose('Mallory', { matter: 'admit', knock: elif }, { closes: addDays(circle.now, 2) }), 'Ana', 'Ben', 'Mallory')
    const mine = circle.propose('Mallory', { matter: 'admit', knock: elif })
    circle.answer('Mallory', mine, 'no')
    expect(circle.outcomeOf(mine)).toBe('failed')
    expect(circle.propose('Mallory', { matter: 'admit', knock: farid })).toBe('someone-waits-longer')
  })

  it('forgets who was set aside after a week, and takes nobody back who was decided about', () => {
    const circle = together('Ana', 'Ben')
    const [chloe, dario] = ['Chloé', 'Dario'].map((name) => circle.knock('Ana', name))
    circle.do('Ana', { kind: 'not-now', knock: chloe! })
    circle.do('Ben', { kind: 'not-now', knock: chloe! })
    expect(circle.group.knocks.get(chloe!)!.notNow!.by).toBe('Ana')
    circle.answer('Ben', circle.propose('Ana', { matter: 'admit', knock: dario! }), 'yes')
    expect(circle.do('Ana', { kind: 'not-now', knock: dario! })).toBe('they-are-welcome-already')
    daysPass(circle, 6)
    expect(circle.group.knocks.has(chloe!)).toBe(true)
    daysPass(circle, 2)
    expect([...circle.group.knocks.keys()]).toEqual([dario])
  })

  it('keeps whoever waits for a place for a year, and others for three months', () => {
    const days = [undefined, { size: 5 }].map((rules) => {
      const circle = new Together()
      circle.found('Ana', { rules })
      circle.knock('Ana', 'Ben')
      daysPass(circle, 100)
      const after100 = circle.group.knocks.size
      daysPass(circle, 270)
      return [after100, circle.group.knocks.size]
    })
    expect(days).toEqual([[0, 0], [1, 0]])
  })
})
