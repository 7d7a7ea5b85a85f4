import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundGroup, invite, knockWith, letIn, roomOf, share } from './circle.ts'
import { openStoneHouse } from './house.ts'
import type { StoneHouse } from './house.ts'
import { openPerson } from './person.ts'
import type { Person } from './person.ts'

const threat = 'I know which way you walk home.'

describe('Mara is threatened in words, and shows them to somebody who is to help her', () => {
  let house: StoneHouse
  let mara: Person, korbinian: Person, bureau: Person
  let text = ''

  beforeAll(async () => {
    house = await openStoneHouse()
    ;[mara, korbinian, bureau] = await Promise.all([openPerson(house.at), openPerson(house.at), openPerson(house.at)])
    await foundGroup(mara, 'Kestrel Nights', 'Marabelle')
    await knockWith(korbinian, await invite(mara, 'one person'), 'Korbinian')
    await letIn(korbinian, 'Korbinian', [mara])
  })
  afterAll(async () => {
    await Promise.all([mara, korbinian, bureau].map((person) => person?.leave()))
    await house?.close()
  })

  it('whoever shares is told beforehand that words can be proven', async () => {
    await korbinian.go(`${roomOf(korbinian)}/sharing/new`)
    await korbinian.sees('can also prove outside that you said it')
    await share(korbinian, threat)
  })

  it('before she makes the text she reads what it breaks, when it may be, and where help is', async () => {
    await mara.go(`${roomOf(mara)}/sharing`)
    await mara.link(new RegExp(threat)).click()
    await mara.link(/show it to someone outside/).click()
    await mara.heading('Show this to someone outside')
    await mara.sees('except where someone is in danger or is being wronged')
    expect(await mara.page.locator('main').getByRole('link', { name: 'Help now' }).getAttribute('href')).toBe('#/help')
    expect(await mara.link('Who runs this server').getAttribute('href')).toContain('/about')
    await mara.press('Make the text')
    text = await mara.page.getByLabel('The text to pass on').inputValue()
    for (const kept of ['Kestrel', 'Marabelle', 'Korbinian']) expect(text).not.toContain(kept)
  })

  it('it holds outside; and he is not told', async () => {
    await bureau.go('#/check')
    await bureau.write('The text you were given', text)
    await bureau.press('Check it')
    await bureau.sees('This was really said, in exactly these words.')
    await bureau.sees(threat)
    await korbinian.go(roomOf(korbinian))
    await korbinian.sees('Nothing is waiting for you.')
  })

  it('his own words he shows in another way, not in this one', async () => {
    await korbinian.go(`${roomOf(korbinian)}/sharing`)
    await korbinian.link(new RegExp(threat)).click()
    await korbinian.heading('You shared')
    expect(await korbinian.link(/show it to someone outside/).count()).toBe(0)
  })

  it('nothing broke in any browser', () => {
    expect([mara, korbinian, bureau].flatMap(({ troubles }) => troubles)).toEqual([])
  })
})
