import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundGroup, invite, knockWith, letIn, roomOf } from './circle.ts'
import { openStoneHouse } from './house.ts'
import type { StoneHouse } from './house.ts'
import { openPerson } from './person.ts'
import type { Person } from './person.ts'

describe('somebody is invited, on a sheet of paper', () => {
  let house: StoneHouse
  let mara: Person, ines: Person, paul: Person
  let link = ''

  beforeAll(async () => {
    house = await openStoneHouse()
    ;[mara, ines, paul] = await Promise.all([openPerson(house.at), openPerson(house.at), openPerson(house.at)])
  })
  afterAll(async () => {
    await Promise.all([mara, ines, paul].map((person) => person?.leave()))
    await house?.close()
  })

  it('a group Mara has begun to think up waits through a closed page, and can be thrown away', async () => {
    await mara.go('#/found')
    await mara.write('Name of the group', 'Kestrel Nights')
    await mara.write(/What it is about/, 'For people who wake at three.')
    await mara.choose('Both together')
    await mara.press('Next')
    await mara.write('My name in this group', 'Mara')
    await mara.page.waitForTimeout(1500)
    await mara.page.reload()
    await mara.heading('What may the others call you?')
    await mara.sees('You began this before.')
    expect(await mara.page.getByLabel('My name in this group').inputValue()).toBe('Mara')
    await mara.press('Back')
    expect(await mara.page.getByLabel('Name of the group').inputValue()).toBe('Kestrel Nights')
    await mara.press('Throw it away and begin anew')
    expect(await mara.page.getByLabel('Name of the group').inputValue()).toBe('')
    await mara.page.reload()
    await mara.heading('What brings you together?')
    expect(await mara.page.getByText('You began this before.').count()).toBe(0)
  })

  it('Mara founds it without a public card, and makes an invitation for one person', async () => {
    await foundGroup(mara, 'Kestrel Nights', 'Mara')
    link = await invite(mara, 'one person')
    await mara.sees(/one person may still come by it/)
  })

  it('on paper stand a square and the address, the group’s name only when she wants it, and no buttons', async () => {
    const sheet = mara.page.getByRole('article', { name: 'You are invited' })
    await sheet.getByRole('img', { name: /A square that the camera/ }).waitFor()
    expect(await sheet.innerText()).toContain(link)
    expect(await sheet.innerText()).not.toContain('Kestrel')
    await mara.page.getByLabel('Write the name of the group on it').check()
    expect(await sheet.innerText()).toContain('to “Kestrel Nights”')
    await mara.page.emulateMedia({ media: 'print' })
    expect(await sheet.isVisible()).toBe(true)
    expect(await mara.page.getByRole('button').filter({ visible: true }).allInnerTexts()).toEqual([])
    await mara.page.emulateMedia({ media: null })
  })

  it('Ines reads it in peace, knocks with it, and the group decides as with everybody', async () => {
    await ines.page.goto(link)
    await ines.heading('You are invited to Kestrel Nights')
    await ines.sees('For everyone who lies awake at night.')
    await ines.sees('What they promise each other')
    await knockWith(ines, link, 'Ines')
    await mara.go(roomOf(mara))
    await mara.link('Ines is knocking').click()
    await mara.sees('invited by Mara')
    await letIn(ines, 'Ines', [mara])
    await ines.go(`${roomOf(ines)}/membership`)
    await ines.sees('We are 2, and we are all equal.')
  })

  it('the same link has nothing more to say, a wrong one never had', async () => {
    await paul.page.goto(link)
    await paul.heading('The time of this invitation is over')
    await paul.page.goto(link.slice(0, -4) + 'AAAA')
    await paul.heading('This invitation leads nowhere')
  })

  it('one that was taken back leads nowhere', async () => {
    await mara.go(roomOf(mara))
    const second = await invite(mara, 'up to 3 people')
    await paul.page.goto(second)
    await paul.heading('You are invited to Kestrel Nights')
    await mara.press('Take this invitation back')
    await mara.press('Yes, take it back')
    await mara.sees('No invitation is out at the moment.')
    await expect.poll(() => whatStandsBehind(second), { timeout: 30_000 }).toBe('The time of this invitation is over')
  })

  it('nothing broke in any of the three browsers', () => {
    expect([mara, ines, paul].flatMap(({ troubles }) => troubles)).toEqual([])
  })

  async function whatStandsBehind(link: string): Promise<string> {
    await paul.page.goto('about:blank')
    await paul.page.goto(link)
    return paul.page.locator('h1').innerText()
  }
})
