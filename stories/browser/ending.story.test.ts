import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundGroup, invite, knockWith, letIn, roomOf, sayYes, share } from './circle.ts'
import { openStoneHouse } from './house.ts'
import type { StoneHouse } from './house.ts'
import { openPerson } from './person.ts'
import type { Person } from './person.ts'

const farewell = 'Thank you for every Tuesday.'

describe('a group comes to a good end, in three browsers', () => {
  let house: StoneHouse
  let mara: Person, jonas: Person, ines: Person
  const all = () => [mara, jonas, ines]

  beforeAll(async () => {
    house = await openStoneHouse()
    ;[mara, jonas, ines] = await Promise.all([openPerson(house.at), openPerson(house.at), openPerson(house.at)])
    await foundGroup(mara, 'Kestrel Nights', 'Mara')
    const link = await invite(mara, 'up to 3 people')
    await knockWith(jonas, link, 'Jonas')
    await letIn(jonas, 'Jonas', [mara])
    await knockWith(ines, link, 'Ines')
    await letIn(ines, 'Ines', [mara, jonas])
    await share(jonas, 'I will miss the biscuits.')
  })
  afterAll(async () => {
    await Promise.all(all().map((person) => person?.leave()))
    await house?.close()
  })

  it('Mara proposes it, with a last day and words of farewell; all agree', async () => {
    await mara.go(`${roomOf(mara)}/size`)
    await mara.link('Come to an end').click()
    await mara.sees('A last meeting')
    await mara.page.getByLabel('Last day of the group').fill(new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10))
    await mara.write('Words of farewell', farewell)
    await mara.press('Ask the group')
    await mara.heading('Decide')
    for (const person of [jonas, ines]) await sayYes(person, /end/i)
  })

  it('everybody sees it on the first page, with the farewell behind it', async () => {
    for (const person of all()) {
      await person.go(roomOf(person))
      await person.link(/^The group ends on/).click()
      await person.sees(farewell)
    }
  })

  it('Ines takes along what she can see, as a page to read', async () => {
    await ines.link('Take along what I can see').click()
    await ines.sees('In this file everything lies open.')
    const [file] = await Promise.all([ines.page.waitForEvent('download'), ines.press('Save a page to read')])
    const page = readFileSync(await file.path(), 'utf8')
    expect(page).toContain('I will miss the biscuits.')
    expect(page).toContain('Kestrel Nights')
    expect(page).not.toContain('<script')
  })

  it('when the day has come, what was said is gone, and nothing new can be said', async () => {
    for (const person of all()) await person.later(22)
    for (const person of all()) await speakUp(person)
    await mara.go(roomOf(mara))
    await mara.link('The group has ended').click()
    await mara.go(`${roomOf(mara)}/sharing`)
    expect(await mara.page.getByText('I will miss the biscuits.').count()).toBe(0)
    await mara.go(`${roomOf(mara)}/sharing/new`)
    await mara.write('What moves you', 'One more thing.')
    await mara.press('Share')
    await mara.page.getByRole('alert').getByText(/ended/).waitFor()
  })

  it('and still they can decide to go on after all', async () => {
    await mara.go(`${roomOf(mara)}/size/ending`)
    await mara.press('Propose to go on after all')
    await mara.heading('Decide')
    for (const person of [jonas, ines]) await sayYes(person, /go on/i)
    await share(jonas, 'So there will be biscuits.')
    await mara.go(roomOf(mara))
    await mara.sees(/So there will be biscuits/)
    expect(await mara.page.getByText('The group has ended').count()).toBe(0)
  })

  it('Ines goes, and her words go with her', async () => {
    await share(ines, 'I am off to the sea.')
    await mara.go(`${roomOf(mara)}/sharing`)
    await mara.sees(/I am off to the sea/)
    await ines.go(`${roomOf(ines)}/membership/leave`)
    await ines.choose(/They go with me/)
    await ines.press('Leave now')
    await ines.heading('You have left. We wish you well.')
    await mara.page.getByText('I am off to the sea.').waitFor({ state: 'detached' })
  })

  it('nothing broke in any of the three browsers', () => {
    expect(all().flatMap(({ troubles }) => troubles)).toEqual([])
  })

  /** In the last days: somebody says anything, and the group's own time goes on. */
  async function speakUp(person: Person) {
    await person.go(`${roomOf(person)}/membership/me`)
    await person.write('A line about me', 'Was here until the end.')
    await person.press('Put it beside my name')
  }
})
