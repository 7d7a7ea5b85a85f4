import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundGroup, invite, knockWith, letIn, roomOf, sayYes, share } from './circle.ts'
import { openStoneHouse } from './house.ts'
import type { StoneHouse } from './house.ts'
import { openPerson } from './person.ts'
import type { Person } from './person.ts'

describe('a group goes on as two, in three browsers', () => {
  let house: StoneHouse
  let mara: Person, jonas: Person, ines: Person
  let mother = ''

  beforeAll(async () => {
    house = await openStoneHouse()
    ;[mara, jonas, ines] = await Promise.all([openPerson(house.at), openPerson(house.at), openPerson(house.at)])
    mother = await foundGroup(mara, 'Kestrel Nights', 'Mara')
    const link = await invite(mara, 'up to 3 people')
    await knockWith(jonas, link, 'Jonas')
    await letIn(jonas, 'Jonas', [mara])
    await knockWith(ines, link, 'Ines')
    await letIn(ines, 'Ines', [mara, jonas])
  })
  afterAll(async () => {
    await Promise.all([mara, jonas, ines].map((person) => person?.leave()))
    await house?.close()
  })

  it('Mara proposes a sister group, and all agree', async () => {
    await mara.go(`${mother}/size`)
    await mara.link('Go on as several groups').click()
    await mara.sees('Nobody is moved.')
    await mara.press('Ask the group')
    await mara.sees('Please give it a name with 3 to 80 letters.')
    await mara.write('Name of the new group', 'Kestrel Mornings')
    await mara.write('On which day shall it begin?', new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10))
    await mara.press('Ask the group')
    await mara.heading('Decide')
    for (const person of [jonas, ines]) await sayYes(person, /sister group/i)
  })

  it('each of them chooses: Jonas and Ines go on in the new one, Mara stays', async () => {
    for (const person of [jonas, ines]) await choose(person, 'Kestrel Mornings', 'You have chosen “Kestrel Mornings”.')
    await choose(mara, 'I stay here', 'You stay here.')
    await mara.sees('chosen by Jonas and Ines')
  })

  it('on its day it lives, without anybody being moved who did not choose it', async () => {
    for (const person of [mara, jonas, ines]) await person.later(12)
    for (const [person, text] of [[mara, 'It is quiet tonight.'], [jonas, 'I slept until five.'], [ines, 'I am curious.']] as const) await share(person, text)
    for (const person of [jonas, ines]) {
      await openSisters(person)
      await person.link('Go into the new group').click({ timeout: 90_000 })
      await person.heading('Today')
      expect(roomOf(person)).not.toBe(mother)
    }
    await openSisters(mara)
    await mara.sees('It is alive')
    expect(await mara.page.getByRole('link', { name: 'Go into the new group' }).count()).toBe(0)
  })

  it('the new group has the agreements of the old one, and words of its own', async () => {
    const sister = roomOf(jonas)
    await share(jonas, 'Good morning, both of us.', sister)
    await ines.sees(/Good morning, both of us/)
    await ines.go(`${roomOf(ines)}/membership`)
    await ines.sees('We are 2, and we are all equal.')
    await ines.go(`${roomOf(ines)}/agreement`)
    await ines.sees('We do not judge.')
    await mara.go(`${mother}/sharing`)
    await mara.sees(/I slept until five/)
    expect(await mara.page.getByText('Good morning, both of us.').count()).toBe(0)
    await mara.go(`${mother}/membership`)
    await mara.sees('We are 3, and we are all equal.')
  })

  it('nothing broke in any of the three browsers', () => {
    expect([mara, jonas, ines].flatMap(({ troubles }) => troubles)).toEqual([])
  })

  async function choose(person: Person, option: string, told: string) {
    await person.go(roomOf(person))
    await person.link('Choose where you want to go on').click()
    await person.choose(option)
    await person.press('I choose this')
    await person.sees(told)
  }

  async function openSisters(person: Person) {
    await person.go(`${roomOf(person)}/size`)
    await person.link('Sister groups').click()
    await person.heading('Sister groups')
  }
})
