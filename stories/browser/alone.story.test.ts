import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStoneHouse } from './house.ts'
import type { StoneHouse } from './house.ts'
import { openPerson } from './person.ts'
import type { Person } from './person.ts'

describe('Ines is still alone in her group', () => {
  let house: StoneHouse
  let ines: Person
  let room = ''

  beforeAll(async () => {
    house = await openStoneHouse()
    ines = await openPerson(house.at)
  })
  afterAll(async () => {
    await ines?.leave()
    await house?.close()
  })

  it('founds it without a card; what is missing is said beside its field', async () => {
    await ines.go('#/found')
    await ines.press('Next')
    await ines.sees('Please give it a name with 3 to 80 letters.')
    await ines.write('Name of the group', 'After the flood')
    await ines.write(/What it is about/, 'For those who lost their house.')
    await ines.choose('Both together')
    await ines.press('Next')
    await ines.write('My name in this group', 'Ines')
    for (const heading of ['What do you promise each other?', 'How does someone new come in?', 'Shall people be able to find you?']) {
      await ines.press('Next')
      await ines.heading(heading)
    }
    await ines.press('Back')
    await ines.heading('How does someone new come in?')
    await ines.press('Next')
    await ines.choose('Not now')
    await ines.press('Next')
    await ines.press('Start the group')
    await ines.heading('Today')
    room = new URL(ines.page.url()).hash
  })

  it('what she proposes takes effect at once, and stands in the record', async () => {
    await ines.go(`${room}/decision/propose?about=agreements`)
    await ines.sees('You are the only one so far, so this takes effect at once.')
    await ines.write('A line of your own', 'We help each other carry.')
    await ines.press('Add this line')
    await ines.press('Put it to everyone')
    await ines.link(/Other agreements/).click()
    await ines.sees('Agreed')
    await ines.go(`${room}/agreement`)
    await ines.sees('We help each other carry.')
  })

  it('puts up a card, which everyone can read, and takes it down', async () => {
    await ines.go(`${room}/decision/propose?about=card`)
    await ines.write('One line for the card', 'For those whose cellar is full of mud.')
    await ines.page.getByLabel('Topic').selectOption({ index: 3 })
    await ines.write('Town or village', 'Lower Mill')
    await ines.press('Put it to everyone')
    await ines.go(`${room}/membership`)
    await ines.link('Look at it').click()
    await ines.sees('For those whose cellar is full of mud.')
    await ines.go(`${room}/decision/propose?about=card`)
    await ines.choose('Take the card down')
    await ines.press('Put it to everyone')
    await ines.go(`${room}/membership`)
    await ines.sees('We have no public card.')
  })

  it('is called something else, and takes a rest', async () => {
    await ines.go(`${room}/membership/me`)
    await ines.write('My name here', 'Ines from the mill')
    await ines.press('Be called something else')
    await ines.sees('Saved.')
    await ines.press('Take a rest')
    await ines.sees('You are taking a rest.')
    await ines.go(`${room}/membership`)
    await ines.sees('Ines from the mill (that is you)')
    await ines.sees('is taking a rest')
    await ines.go(`${room}/membership/me`)
    await ines.press('I am back')
    await ines.page.getByRole('button', { name: 'Take a rest' }).waitFor()
  })

  it('a draft outlives a closed page', async () => {
    await ines.go(`${room}/sharing/new`)
    await ines.write('What moves you', 'I found the photographs')
    // A draft is kept as one writes; sealing the first one takes a moment, on a busy machine a long one.
    await ines.page.waitForTimeout(1500)
    await ines.go(room)
    await ines.go(`${room}/sharing/new`)
    await ines.page.waitForFunction(() => document.querySelector('textarea')?.value === 'I found the photographs')
  })

  it('speaks German at once when asked, and remembers it', async () => {
    await ines.go('#/device')
    await ines.choose('Deutsch')
    await ines.heading('Dieses Gerät')
    await ines.page.reload()
    await ines.heading('Dieses Gerät')
    expect(await ines.page.locator('html').getAttribute('lang')).toBe('de')
    await ines.choose('English')
  })

  it('forgets everything on this device', async () => {
    await ines.press('Forget everything here')
    await ines.press('Yes, forget everything here')
    await ines.sees('Visavis remembers nothing more on this device.')
    await ines.page.reload()
    await ines.go('')
    await ines.heading('Good that you are here')
    expect(await ines.page.evaluate(() => ({ ...localStorage }))).toEqual({})
    expect(ines.troubles).toEqual([])
  })
})
