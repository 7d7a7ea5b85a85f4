import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStoneHouse } from './house.ts'
import type { StoneHouse } from './house.ts'
import { openPerson } from './person.ts'
import type { Person } from './person.ts'

describe('Noor has only a keyboard', () => {
  let house: StoneHouse
  let noor: Person

  beforeAll(async () => {
    house = await openStoneHouse()
    noor = await openPerson(house.at)
  })
  afterAll(async () => {
    await noor?.leave()
    await house?.close()
  })

  const key = (name: string) => noor.page.keyboard.press(name)
  const type = (text: string) => noor.page.keyboard.insertText(text)
  const named = () => noor.page.evaluate(() => {
    const at = document.activeElement
    if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement) return at.labels?.[0]?.textContent?.trim() ?? ''
    return at?.textContent?.trim() ?? ''
  })

  /** Presses Tab until something with this name has the focus. */
  async function tabTo(name: string): Promise<void> {
    const passed: string[] = []
    for (let n = 0; n < 60; n++) {
      await key('Tab')
      const at = await named()
      if (at.startsWith(name)) return
      passed.push(at)
    }
    throw new Error(`The keyboard never comes to "${name}", only to: ${passed.join(' | ')}`)
  }

  it('comes past the frame with the first key', async () => {
    await noor.go('')
    await key('Tab')
    expect(await named()).toBe('Go to the text')
    await key('Enter')
    expect(await noor.page.evaluate(() => document.activeElement?.id)).toBe('main')
  })

  it('founds a group', async () => {
    await tabTo('Start a group')
    await key('Enter')
    await noor.heading('What brings you together?')
    await tabTo('Name of the group')
    await type('Hands that shake')
    await tabTo('What it is about')
    await type('For people whose hands no longer obey.')
    await tabTo('People who live with it themselves')
    await key('Space')
    await tabTo('Next')
    await key('Enter')
    await noor.heading('What may the others call you?')
    await tabTo('My name in this group')
    await type('Noor')
    await key('Enter')
    await noor.heading('What do you promise each other?')
    await tabTo('Disturbances come first.')
    await key('Space')
    await tabTo('A line of your own')
    await type('We wait until everyone has finished.')
    await key('Enter')
    await tabTo('Next')
    await key('Enter')
    await noor.heading('How does someone new come in?')
    await tabTo('Next')
    await key('Enter')
    await tabTo('Yes, put up a card')
    await key('ArrowDown')
    await tabTo('Next')
    await key('Enter')
    await noor.sees('Nothing will be public.')
    await tabTo('Start the group')
    await key('Enter')
    await noor.heading('Today')
  })

  it('shares, and after each step hears where she is', async () => {
    await tabTo('Share something')
    await key('Enter')
    await noor.heading('Share something')
    expect(await named()).toBe('Share something')
    await tabTo('What moves you')
    await type('I spilled the soup, and nobody looked away.')
    await tabTo('Share')
    await key('Enter')
    await noor.link(/You shared/).waitFor()
    expect(await named()).toBe('Listen')
  })

  it('leaves the page at once with Escape, three times', async () => {
    await noor.page.route('https://www.wikipedia.org/**', (route) => route.fulfill({ body: 'elsewhere', contentType: 'text/html' }))
    for (let n = 0; n < 3; n++) await key('Escape')
    await noor.page.waitForURL('https://www.wikipedia.org/')
    expect(noor.troubles).toEqual([])
  })
})
