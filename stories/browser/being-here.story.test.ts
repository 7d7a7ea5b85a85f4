import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundGroup, invite, knockWith, letIn, roomOf } from './circle.ts'
import { openStoneHouse } from './house.ts'
import type { StoneHouse } from './house.ts'
import { openPerson } from './person.ts'
import type { Person } from './person.ts'

const telephone = '077 123 45 67, after six.'

describe('Mara and Jonas are here: names, numbers, tea', () => {
  let house: StoneHouse
  let mara: Person, jonas: Person

  beforeAll(async () => {
    house = await openStoneHouse()
    ;[mara, jonas] = await Promise.all([openPerson(house.at), openPerson(house.at)])
    await foundGroup(mara, 'Kestrel Nights', 'Mara')
    await me(mara, 'She. Left ear is deaf.')
    await mara.write('In your own words', telephone)
    await mara.press('Show it to the group')
    await mara.sees('The group can see this now.')
    await knockWith(jonas, await invite(mara, 'one person'), 'Jonas')
    await letIn(jonas, 'Jonas', [mara])
  })
  afterAll(async () => {
    await Promise.all([mara, jonas].map((person) => person?.leave()))
    await house?.close()
  })

  it('Jonas, who came later, reads the line and the number she shows', async () => {
    await jonas.go(`${roomOf(jonas)}/membership`)
    await jonas.sees('She. Left ear is deaf.')
    await jonas.page.getByText('How to reach Mara').click()
    await jonas.page.getByText(telephone).waitFor({ timeout: 60_000 })
  })

  it('she takes it away, and it is gone on his device', async () => {
    await mara.go(`${roomOf(mara)}/membership/me`)
    await mara.press('Take it away')
    await mara.press('Yes, take it away')
    await mara.sees('Taken away.')
    await jonas.page.getByText(telephone).waitFor({ state: 'detached' })
    expect(await jonas.page.getByText('How to reach Mara').count()).toBe(0)
  })

  it('she takes on the tea, asks him, and it is his only once he says yes', async () => {
    await mara.go(`${roomOf(mara)}/task`)
    await mara.link('Name a new task').click()
    await mara.choose(/^Make the tea/)
    await mara.press('Put it on the list')
    await mara.press('I take this on')
    await mara.sees(/^You have it until/)
    await mara.press('Ask someone')
    await mara.page.getByLabel('Whom would you like to ask?').selectOption({ label: 'Jonas' })
    await mara.press('Ask them')
    await mara.sees(/offered to Jonas/)
    await jonas.go(roomOf(jonas))
    await jonas.link(/Someone asks whether you would take on a task/).click()
    await jonas.sees('Mara asks whether you would like to take this on.')
    await jonas.press('I take this on')
    await jonas.sees(/^You have it until/)
    await mara.sees(/^Jonas has it until/)
  })

  it('everybody sees what lies on whom; he puts it down, without a reason', async () => {
    await mara.go(`${roomOf(mara)}/task`)
    await mara.sees('What lies on whom')
    await mara.sees(/one task just now/)
    await jonas.press('Put it down')
    await jonas.sees('Nobody has this just now. That is fine too.')
    await mara.sees('Free at the moment')
  })

  it('nothing broke in either browser', () => {
    expect([mara, jonas].flatMap(({ troubles }) => troubles)).toEqual([])
  })

  async function me(person: Person, line: string) {
    await person.go(`${roomOf(person)}/membership/me`)
    await person.write('A line about me', line)
    await person.press('Put it beside my name')
    await person.sees('Saved.')
  }
})
