import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundGroup, roomOf, share } from './circle.ts'
import { openStoneHouse } from './house.ts'
import type { StoneHouse } from './house.ts'
import { openPerson } from './person.ts'
import type { Person } from './person.ts'

const said = 'I wrote this at four in the morning.'
const other = 'This stays in the group.'

describe('Mara shows the contact point what she said, and nothing else', () => {
  let house: StoneHouse
  let mara: Person, bureau: Person
  let text = ''

  beforeAll(async () => {
    house = await openStoneHouse()
    ;[mara, bureau] = await Promise.all([openPerson(house.at), openPerson(house.at)])
    await foundGroup(mara, 'Kestrel Nights', 'Marabelle')
    await share(mara, said)
    await share(mara, other)
  })
  afterAll(async () => {
    await Promise.all([mara, bureau].map((person) => person?.leave()))
    await house?.close()
  })

  it('she chooses which words', async () => {
    await mara.go(`${roomOf(mara)}/keep/show`)
    await mara.press('Make the text')
    await mara.sees('Please choose at least one.')
    await mara.page.getByRole('checkbox', { name: new RegExp(said) }).check()
    await mara.press('Make the text')
    await mara.sees('Whoever has this text can read these words')
    text = await mara.page.getByLabel('The text to pass on').inputValue()
    for (const kept of [other, 'Kestrel', 'Marabelle']) expect(text).not.toContain(kept)
  })

  it('somebody without any group checks them: really said, in these words', async () => {
    await bureau.go('#/check')
    await check(text)
    await bureau.sees('This was really said, in exactly these words.')
    await bureau.sees(said)
  })

  it('a single word changed, and it proves nothing', async () => {
    expect(text).toContain('four')
    await check(text.replaceAll('four', 'five'))
    await bureau.page.getByText('This was really said, in exactly these words.').waitFor({ state: 'detached' })
    await bureau.sees(/Not proven|This is not such a text/)
    await check('Mara said so.')
    await bureau.sees('This is not such a text, or a part of it is missing.')
  })

  it('nothing broke in either browser', () => {
    expect([mara, bureau].flatMap(({ troubles }) => troubles)).toEqual([])
  })

  async function check(given: string) {
    await bureau.write('The text you were given', given)
    await bureau.press('Check it')
  }
})
