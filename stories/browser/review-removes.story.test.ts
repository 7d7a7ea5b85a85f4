import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundGroup, invite, knockWith, letIn, roomOf, share } from './circle.ts'
import { openStoneHouse } from './house.ts'
import type { StoneHouse } from './house.ts'
import { openPerson } from './person.ts'
import type { Person } from './person.ts'

const because = 'He wrote to me at night that he knows where my children go to school.'
const heard = 'I was drunk. I would never do anything.'
const after = 'We lit a candle, and then we talked about spring.'

describe('the group asks whether Viktor can stay, and their ways part, in three browsers', () => {
  let house: StoneHouse
  let mara: Person, viktor: Person, elif: Person
  let room = ''
  const all = () => [mara, viktor, elif]

  beforeAll(async () => {
    house = await openStoneHouse()
    ;[mara, viktor, elif] = await Promise.all([openPerson(house.at), openPerson(house.at), openPerson(house.at)])
    await foundGroup(mara, 'Lanterns', 'Mara')
    const link = await invite(mara, 'up to 3 people')
    await knockWith(viktor, link, 'Viktor')
    await letIn(viktor, 'Viktor', [mara])
    await knockWith(elif, link, 'Elif')
    await letIn(elif, 'Elif', [mara, viktor])
    room = roomOf(viktor)
  })
  afterAll(async () => {
    await Promise.all(all().map((person) => person?.leave()))
    await house?.close()
  })

  it('Elif asks the group', async () => {
    await elif.go(`${roomOf(elif)}/review/ask`)
    await elif.choose('Viktor')
    await elif.choose('Respect: no insults, no discrimination.')
    await elif.write('What happened?', because)
    await elif.press('Ask the group')
    await elif.heading('Can Viktor stay?')
  })

  it('because of threats Elif and Mara together ask for a pause; one alone cannot', async () => {
    await elif.press('Someone is being threatened')
    await elif.sees('For threats only.')
    await elif.press('I ask for a pause')
    await elif.sees('You have asked for a pause. It begins when a second person asks for it too.')
    await share(viktor, 'Still here.')
    await mara.go(roomOf(mara))
    await mara.link('Can Viktor stay?').click()
    await mara.press('I ask for it too')
    await mara.sees(/nothing new from Viktor arrives/)
  })

  it('Viktor reads why, until when, and what he still can do; nothing new from him arrives', async () => {
    await viktor.go(room)
    await viktor.link('It is about you').click()
    await viktor.sees('Two people here have asked for a pause. It is there for when someone feels threatened.')
    await viktor.go(`${room}/sharing/new`)
    await viktor.write('What moves you', 'You will all be sorry.')
    await viktor.press('Share')
    await viktor.page.getByRole('alert').getByText(/\w/).first().waitFor()
    await viktor.heading('Share something')
  })

  it('and still he is heard in his own words', async () => {
    await viktor.go(room)
    await viktor.link('It is about you').click()
    await viktor.write('What I want to say', heard)
    await viktor.press('Say it to everyone')
    await viktor.sees('Everyone who is asked can read your words now.')
    await mara.page.getByText(heard).first().waitFor()
  })

  it('Mara answers with a heavy heart; a week later their ways part', async () => {
    await mara.choose(/^We part, with a heavy heart/)
    await mara.write(/^What is hard for me$/, 'He made us laugh.')
    await mara.press('Answer')
    await mara.sees('2 say that our ways part.')
    for (const person of all()) await person.later(8)
    await share(mara, 'A week has gone by.', roomOf(mara))
    await share(elif, 'It was a long week.', roomOf(elif))
    await mara.go(`${roomOf(mara)}/membership`)
    await mara.sees('We are 2, and we are all equal.')
  })

  it('Viktor is told plainly, and what is said from now on he can no longer read', async () => {
    await viktor.go(room)
    await viktor.page.getByRole('heading', { name: 'You are no longer in this group' }).waitFor({ timeout: 60_000 })
    await viktor.sees(because)
    await viktor.sees(heard)
    await share(mara, after, roomOf(mara))
    await elif.go(`${roomOf(elif)}/sharing`)
    await elif.link(new RegExp(after)).waitFor({ timeout: 60_000 })
    await viktor.page.reload()
    await viktor.page.locator('h1').waitFor()
    for (const place of ['', '/sharing', '/decision', '/membership']) {
      await viktor.go(`${room}${place}`)
      expect(await viktor.page.getByText(after).count()).toBe(0)
      expect(await viktor.page.getByRole('link', { name: 'Listen' }).count()).toBe(0)
    }
  })

  it('for the others it stands in the record, and not on paper', async () => {
    await mara.go(`${roomOf(mara)}/decision`)
    await mara.link('Can Viktor stay?').click()
    await mara.sees('Viktor is no longer in the group.')
    await mara.go(`${roomOf(mara)}/decision/record`)
    await mara.heading('What we have decided')
    expect(await mara.page.getByText('Viktor').count()).toBe(0)
  })

  it('nothing broke in any of the three browsers', () => {
    expect(all().flatMap(({ troubles }) => troubles)).toEqual([])
  })
})
