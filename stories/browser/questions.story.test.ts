import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundGroup, invite, knockWith, letIn, roomOf } from './circle.ts'
import { openStoneHouse } from './house.ts'
import type { StoneHouse } from './house.ts'
import { openPerson } from './person.ts'
import type { Person } from './person.ts'

describe('questions that bind nobody, in two browsers', () => {
  let house: StoneHouse
  let mara: Person, jonas: Person
  const both = () => [mara, jonas]

  beforeAll(async () => {
    house = await openStoneHouse()
    ;[mara, jonas] = await Promise.all([openPerson(house.at), openPerson(house.at)])
    await foundGroup(mara, 'By the lake', 'Mara')
    const link = await invite(mara, 'one person')
    await knockWith(jonas, link, 'Jonas')
    await letIn(jonas, 'Jonas', [mara])
  })
  afterAll(async () => {
    await Promise.all(both().map((person) => person?.leave()))
    await house?.close()
  })

  it('Mara asks how silence would sit with the others; answers are hidden until one has answered', async () => {
    await ask(mara, /^How does it sit/, 'Five minutes of silence?')
    await mara.sees('What the others have answered is shown after you have answered.')
    await mara.choose('Very much')
    await mara.press('Answer')
    await jonas.go(roomOf(jonas))
    await jonas.link('Five minutes of silence?').click()
    await jonas.sees('This decides nothing.')
    expect(await jonas.page.getByText('What was answered').count()).toBe(0)
    await jonas.choose('Rather not')
    await jonas.press('Answer')
    await jonas.sees('Everyone has answered.')
    await jonas.page.getByRole('listitem').filter({ hasText: 'Very much' }).getByText('one person').waitFor()
  })

  it('Jonas asks what they wish most; the order is made with the keyboard alone', async () => {
    await jonas.go(`${roomOf(jonas)}/question/ask`)
    await jonas.choose(/^What do you wish most/)
    await jonas.write('My question', 'What shall we talk about?')
    await jonas.press('Ask everyone')
    await jonas.sees('Please name at least two.')
    for (const topic of ['Sleep', 'Money', 'Family']) {
      await jonas.write('A possibility', topic)
      await jonas.page.getByLabel('A possibility').press('Enter')
    }
    await jonas.press('Ask everyone')
    await jonas.heading('What shall we talk about?')
    for (const name of ['Money: put in place 1', 'Sleep: put in place 2', 'Further up: Sleep']) {
      await jonas.page.getByRole('button', { name, exact: true }).focus()
      await jonas.page.keyboard.press('Enter')
    }
    await jonas.press('Answer')
    await jonas.sees('Place 1')
    await mara.go(`${roomOf(mara)}/question`)
    await mara.link('What shall we talk about?').click()
    await mara.press('Sleep: put in place 1')
    await mara.press('Answer')
    await mara.page.getByRole('listitem').filter({ hasText: 'Place 1' }).getByText('Sleep').waitFor()
  })

  it('Mara asks when it suits; the day that suits best is named, ties as ties', async () => {
    await mara.go(`${roomOf(mara)}/question/ask`)
    await mara.choose(/^When does it suit/)
    await mara.write('My question', 'When do we walk?')
    for (const day of ['2027-03-02', '2027-03-04']) {
      await mara.page.getByLabel('Day', { exact: true }).fill(day)
      await mara.press('Add')
    }
    await mara.press('Ask everyone')
    await mara.heading('When do we walk?')
    await can(mara, 'Tuesday 2 March, 7 pm', 'Yes')
    await can(mara, 'Thursday 4 March, 7 pm', 'Yes')
    await mara.press('Answer')
    await mara.sees('suit equally well')
    await jonas.go(`${roomOf(jonas)}/question`)
    await jonas.link('When do we walk?').click()
    await can(jonas, 'Tuesday 2 March, 7 pm', 'No')
    await can(jonas, 'Thursday 4 March, 7 pm', 'If need be')
    await jonas.press('Answer')
    await jonas.page.getByRole('listitem').filter({ hasText: 'Thursday' }).getByText('suits best').waitFor()
  })

  it('Mara ends it, and nobody is asked any more', async () => {
    await mara.press('End the question')
    await mara.press('Yes, end it')
    await mara.sees('It is over.')
    await jonas.sees('It is over.')
    expect(await jonas.page.getByRole('button', { name: 'Change my answer' }).count()).toBe(0)
  })

  it('nothing broke in either browser', () => {
    expect(both().flatMap(({ troubles }) => troubles)).toEqual([])
  })

  async function ask(person: Person, way: RegExp, text: string) {
    await person.go(`${roomOf(person)}/question/ask`)
    await person.choose(way)
    await person.write('My question', text)
    await person.press('Ask everyone')
    await person.heading(text)
  }

  const can = (person: Person, day: string, says: string) =>
    person.page.getByRole('group', { name: day }).getByRole('radio', { name: says, exact: true }).check()
})
