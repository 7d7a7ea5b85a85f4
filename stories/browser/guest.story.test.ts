import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundGroup, roomOf } from './circle.ts'
import { openStoneHouse } from './house.ts'
import type { StoneHouse } from './house.ts'
import { openPerson } from './person.ts'
import type { Person } from './person.ts'

describe('Ruth comes as a guest, and Noor helps them begin', () => {
  let house: StoneHouse
  let mara: Person, ruth: Person, noor: Person

  beforeAll(async () => {
    house = await openStoneHouse()
    ;[mara, ruth, noor] = await Promise.all([openPerson(house.at), openPerson(house.at), openPerson(house.at)])
    await foundGroup(mara, 'Kestrel Nights', 'Mara')
  })
  afterAll(async () => {
    await Promise.all([mara, ruth, noor].map((person) => person?.leave()))
    await house?.close()
  })

  it('the group asks Ruth; she sees what for, and what a guest is, before she says yes', async () => {
    const link = await ask('A guest, for one occasion', 'Ruth', 'Tell us about sleep.')
    await ruth.page.goto(link)
    await ruth.heading('Kestrel Nights would like you as a guest')
    await ruth.sees('Tell us about sleep.')
    await ruth.sees('A guest is not a member')
    await ruth.press('Yes, I will come')
    await ruth.heading('Guest of Kestrel Nights')
  })

  it('they write to each other, and she sees nothing else of the group', async () => {
    await mara.sees('is with us')
    await mara.write('A letter to this guest', 'Tuesday at seven, second floor.')
    await mara.press('Send the letter')
    await mara.sees('Your letter is on its way.')
    await ruth.sees('Tuesday at seven, second floor.')
    await ruth.write('Write to the group', 'I will bring my notes.')
    await ruth.press('Send the letter')
    await mara.sees('I will bring my notes.')
    await mara.sees(/from Ruth/)
    await ruth.go('')
    await ruth.sees('Where I am a guest')
    expect(await ruth.page.getByText('My groups').count()).toBe(0)
  })

  it('a helper sees numbers, no names and nothing that is said', async () => {
    const link = await ask('Someone who helps us begin', 'Noor', 'Be with us for the first evenings.')
    await noor.page.goto(link)
    await noor.heading('Kestrel Nights asks for your help to begin')
    await noor.press('Yes, I will come')
    await noor.heading('Helping Kestrel Nights to begin')
    await noor.sees('How the group is coming along')
    await noor.page.getByText('0 taken, 0 free').waitFor({ timeout: 60_000 })
    expect(await noor.page.getByText('Mara').count()).toBe(0)
  })

  it('the group says goodbye, and it is over', async () => {
    await mara.go(`${roomOf(mara)}/guest`)
    await mara.link(/^Ruth, guest/).click()
    await mara.press('Say goodbye to this guest')
    await mara.press('Yes, end it')
    await mara.heading('Guests')
    await mara.page.getByText('Ruth, guest').waitFor({ state: 'detached' })
    await ruth.link(/Kestrel Nights/).click()
    await ruth.page.getByText('Your time as a guest is over.').waitFor({ timeout: 60_000 })
  })

  it('nothing broke in any of the three browsers', () => {
    expect([mara, ruth, noor].flatMap(({ troubles }) => troubles)).toEqual([])
  })

  /** Proposes somebody; alone in a group, it is decided by acting. Gives the link. */
  async function ask(as: string, alias: string, occasion: string): Promise<string> {
    await mara.go(`${roomOf(mara)}/guest/new`)
    await mara.choose(new RegExp(`^${as}`))
    await mara.write('What do you call this person?', alias)
    await mara.write('What are they to come for?', occasion)
    await mara.press('Ask the group')
    await mara.heading('Decide')
    await mara.go(`${roomOf(mara)}/guest`)
    await mara.link(new RegExp(`^${alias}`)).click()
    return (await mara.page.getByText(/#\/invited\/[\w-]{10,}$/).first().innerText()).trim()
  }
})
