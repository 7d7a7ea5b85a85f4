import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundGroup, invite, knockWith, letIn, roomOf } from './circle.ts'
import { openStoneHouse } from './house.ts'
import type { StoneHouse } from './house.ts'
import { openPerson } from './person.ts'
import type { Person } from './person.ts'

const reason = 'I work with her. I could not speak about my boss.'
const thought = 'She could come on the Tuesdays when you are at choir.'

describe('not everybody wants Ruth to come in, in three browsers', () => {
  let house: StoneHouse
  let mara: Person, jonas: Person, ruth: Person
  const all = () => [mara, jonas, ruth]

  beforeAll(async () => {
    house = await openStoneHouse()
    ;[mara, jonas, ruth] = await Promise.all([openPerson(house.at), openPerson(house.at), openPerson(house.at)])
    await foundGroup(mara, 'Sleepless', 'Mara')
    const link = await invite(mara, 'up to 3 people')
    await knockWith(jonas, link, 'Jonas')
    await letIn(jonas, 'Jonas', [mara])
    await knockWith(ruth, link, 'Ruth')
  })
  afterAll(async () => {
    await Promise.all(all().map((person) => person?.leave()))
    await house?.close()
  })

  it('Mara asks everyone; Jonas reads what it would do, and says no, because', async () => {
    await mara.go(roomOf(mara))
    await mara.link('Ruth is knocking').click()
    await mara.press('Ask everyone')
    await jonas.go(roomOf(jonas))
    await jonas.link(/Shall Ruth come in/).click()
    await jonas.sees('If the group says yes, Ruth is one of us as soon as they have agreed to what we promise each other.')
    await jonas.sees('What the others have answered is shown after you have answered.')
    await jonas.choose(/^No, because/)
    await jonas.press('Answer')
    await jonas.sees('A no needs a reason, so that the proposal can get better.')
    await jonas.write(/^Because$/, reason)
    await jonas.press('Answer')
    await jonas.sees('You have answered: No, because …')
  })

  it('Mara finds it on her first page with the reason, and they talk about it', async () => {
    await mara.go(roomOf(mara))
    await mara.link(/Shall Ruth come in/).click()
    await mara.sees('Someone said no. The proposal can now be changed or taken back.')
    await mara.sees(reason)
    await mara.press('Say something about it')
    await mara.write('My thought', thought)
    await mara.press('Say it')
    await jonas.sees(thought)
    await jonas.press('Say something about it')
    await jonas.write('My thought', 'Then I will tell her myself.')
    await jonas.press('Say it')
    await mara.sees('Then I will tell her myself.')
  })

  it('Ruth learns nothing of it: her knock simply waits', async () => {
    await ruth.go(new URL(ruth.page.url()).hash)
    expect(await ruth.page.getByText(reason).count()).toBe(0)
    expect(await ruth.page.getByText('Jonas').count()).toBe(0)
  })

  it('Mara asks once more, since in two each decision needs both; Jonas goes along with a worry', async () => {
    await mara.press('Ask everyone once more')
    await jonas.go(roomOf(jonas))
    await jonas.link(/Shall Ruth come in/).click()
    await jonas.choose(/^Yes, with a worry/)
    await jonas.write(/^My worry$/, 'The choir ends in June.')
    await jonas.press('Answer')
    await jonas.sees('Agreed')
  })

  it('Ruth reads the agreements and comes in; the worry stands in the record', async () => {
    await ruth.sees('What they promise each other')
    await ruth.press('Yes, I agree to these. I come in')
    await ruth.link('Go in').click({ timeout: 60_000 })
    await ruth.heading('Today')
    await mara.go(`${roomOf(mara)}/decision`)
    await mara.page.getByRole('link', { name: /come in/ }).first().click()
    await mara.sees('The choir ends in June.')
  })

  it('nothing broke in any of the three browsers', () => {
    expect(all().flatMap(({ troubles }) => troubles)).toEqual([])
  })
})
