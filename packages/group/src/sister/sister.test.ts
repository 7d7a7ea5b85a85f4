import { describe, expect, it } from 'vitest'
import { addDays } from '../days.ts'
import { acceptance, choosersOf, isChoosing } from '../index.ts'
import { keyOf, together } from '../together.proof.ts'
import type { Together } from '../together.proof.ts'

const mark = new Uint8Array(32)

/** Everybody has agreed to open two sister groups in a week. */
function splitting(...names: [string, ...string[]]): { circle: Together; split: string } {
  const circle = together(...names)
  const split = circle.propose(names[0], { matter: 'sisters', names: ['Monday', 'Friday'], opens: addDays(circle.now, 7) })
  for (const u of names.slice(1)) circle.answer(u, split, 'yes')
  return { circle, split }
}

function doorOf(circle: Together, name: string, more: object = {}): object {
  const knock = `new ${name}`
  const attest = { by: keyOf(name).slice(0, 32), over: acceptance(circle.group.agreements.lines, knock), sig: new Uint8Array(64) }
  return { knock, alias: name, u: `new ${name}`, record: keyOf(name), reply: { address: new Uint8Array(32), key: keyOf(name) }, attest, ...more }
}

function chooses(circle: Together, split: string, who: string, sister: number | null, door: object | null = doorOf(circle, who)): string | null {
  return circle.do(who, { kind: 'choose-sister', split, sister, door: sister === null ? null : door } as never)
}

/** The day has come, and everybody's device has seen it. */
function opens(circle: Together): void {
  circle.days(8)
  for (const u of circle.group.members.keys()) circle.do(u, { kind: 'introduce', line: 'here' })
}

describe('sister groups', () => {
  it('are chosen by each person for themselves, with new keys and a signature under our agreements', () => {
    const { circle, split } = splitting('Ana', 'Ben', 'Chloé', 'Dario')
    expect(chooses(circle, split, 'Ana', 0)).toBeNull()
    expect(chooses(circle, split, 'Ben', 1)).toBeNull()
    expect(chooses(circle, split, 'Ben', 0)).toBeNull()
    expect(chooses(circle, split, 'Chloé', null)).toBeNull()
    const row = circle.group.splits.get(split)!
    expect(choosersOf(row, 0).map(({ u }) => u)).toEqual(['Ana', 'Ben'])
    expect(row.choices.find(({ u }) => u === 'Chloé')).toMatchObject({ sister: null, door: null })
    expect(circle.names).toEqual(['Ana', 'Ben', 'Chloé', 'Dario'])
  })

  it('take nobody along who did not choose, and nobody in another one\'s name', () => {
    const { circle, split } = splitting('Ana', 'Ben', 'Chloé')
    chooses(circle, split, 'Ana', 0)
    expect(chooses(circle, split, 'Ben', 0, doorOf(circle, 'Ana'))).toBe('this-knock-is-here')
    expect(chooses(circle, split, 'Ben', 0, doorOf(circle, 'Ben', { record: keyOf('Chloé') }))).toBe('signed-by-someone-else')
    const over = acceptance(['Other agreements.'], 'new Ben')
    expect(chooses(circle, split, 'Ben', 0, doorOf(circle, 'Ben', { attest: { by: keyOf('Ben').slice(0, 32), over, sig: new Uint8Array(64) } }))).toBe('these-are-not-our-agreements')
    expect(chooses(circle, split, 'Ben', 0, null)).toBe('a-sister-needs-a-door')
    expect(chooses(circle, split, 'Ben', 2)).toBe('no-such-sister')
    expect(chooses(circle, 'none', 'Ben', 0)).toBe('no-such-split')
    opens(circle)
    expect(choosersOf(circle.group.splits.get(split)!, 0).map(({ u }) => u)).toEqual(['Ana'])
    expect(circle.names).toEqual(['Ana', 'Ben', 'Chloé'])
  })

  it('are founded by whoever chose them, and again by somebody who was left out', () => {
    const { circle, split } = splitting('Ana', 'Ben', 'Chloé')
    chooses(circle, split, 'Ana', 0)
    chooses(circle, split, 'Ben', 0)
    expect(circle.do('Ana', { kind: 'sister-lives', split, sister: 0, mark })).toBe('the-sisters-are-not-open-yet')
    opens(circle)
    expect(chooses(circle, split, 'Chloé', 0)).toBe('the-sisters-have-opened')
    expect(circle.do('Chloé', { kind: 'sister-lives', split, sister: 0, mark })).toBe('you-chose-otherwise')
    expect(circle.do('Ana', { kind: 'sister-lives', split, sister: 0, mark })).toBeNull()
    expect(circle.do('Ana', { kind: 'sister-lives', split, sister: 0, mark })).toBe('you-said-so-already')
    expect(circle.do('Ben', { kind: 'sister-lives', split, sister: 0, mark })).toBeNull()
    expect(circle.group.splits.get(split)!.lives).toEqual([{ sister: 0, by: 'Ana', mark }, { sister: 0, by: 'Ben', mark }])
  })

  it('begin with the agreements as they stood when we decided, whatever we agree later', () => {
    const { circle, split } = splitting('Ana', 'Ben')
    const { agreements } = circle.group.splits.get(split)!
    const door = doorOf(circle, 'Ben')
    circle.answer('Ben', circle.propose('Ana', { matter: 'agreements', lines: ['We begin on time.'] }), 'yes')
    expect(chooses(circle, split, 'Ben', 0, door)).toBeNull()
    expect(chooses(circle, split, 'Ana', 0)).toBe('these-are-not-our-agreements')
    expect(agreements).toEqual(['What is said here stays here.', 'We do not judge.'])
  })

  it('have no place for who left before they opened, and keep it for who left to go there', () => {
    const { circle, split } = splitting('Ana', 'Ben', 'Chloé', 'Dario')
    chooses(circle, split, 'Ana', 0)
    chooses(circle, split, 'Ben', 0)
    circle.do('Ben', { kind: 'leave' })
    opens(circle)
    circle.do('Ana', { kind: 'leave' })
    expect(choosersOf(circle.group.splits.get(split)!, 0).map(({ u }) => u)).toEqual(['Ana'])
  })

  it('have no place for whom the group asked to go, also once they have opened', () => {
    const { circle, split } = splitting('Ana', 'Ben', 'Chloé', 'Dario')
    chooses(circle, split, 'Dario', 0)
    opens(circle)
    const review = circle.propose('Ana', { matter: 'review', member: 'Dario', line: 'We do not judge.', because: 'He shouted.' })
    for (const u of ['Ben', 'Chloé']) circle.answer(u, review, 'yes')
    circle.settle(review, 'Ana', 'Ben', 'Chloé')
    expect(circle.outcomeOf(review)).toBe('passed')
    expect(choosersOf(circle.group.splits.get(split)!, 0)).toEqual([])
  })

  it('give at least three days to choose, one split at a time, and are forgotten two months later', () => {
    const circle = together('Ana')
    const sisters = { matter: 'sisters' as const, names: ['Monday'], opens: circle.now }
    const split = circle.propose('Ana', sisters)
    expect(isChoosing(circle.group, circle.group.splits.get(split)!)).toBe(true)
    expect(circle.group.splits.get(split)!.opens).toBe(addDays(circle.group.record.get(split)!.ended!, 3))
    expect(circle.propose('Ana', sisters)).toBe('we-are-choosing-sisters')
    expect(circle.propose('Ana', { ...sisters, opens: addDays(circle.now, 400) })).toBe('it-would-open-too-late')
    circle.days(64)
    circle.do('Ana', { kind: 'introduce', line: 'she' })
    expect(circle.group.splits.size).toBe(0)
  })
})
