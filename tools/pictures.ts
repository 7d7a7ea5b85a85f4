import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStoneHouse } from '../stories/browser/house.ts'
import { openPerson, type Person } from '../stories/browser/person.ts'

// Takes the README's pictures of the running product anew: node tools/pictures.ts
const folder = fileURLToPath(new URL('../docs/pictures', import.meta.url))
await mkdir(folder, { recursive: true })
const house = await openStoneHouse(['--sample'])
const [mara, jo] = await Promise.all([openPerson(house.at), openPerson(house.at)])
try {
  await publicPages(mara)
  const room = await aGroupIsFounded(mara)
  await joComesIn()
  await joShares()
  await mara.go(room)
  await mara.sees(/poured everything/)
  await picture(mara, 'today')
  await somethingToDecide(room)
} finally {
  await Promise.all([mara.leave(), jo.leave()])
  await house.close()
}

async function picture({ page }: Person, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

async function publicPages(person: Person): Promise<void> {
  await person.page.setViewportSize({ width: 1280, height: 860 })
  await person.page.goto(`${house.at}/find?near=Lindental`)
  await picture(person, 'find')
  await person.page.setViewportSize({ width: 360, height: 740 })
  await person.page.goto(`${house.at}/help-now?country=CA&region=QC`)
  await picture(person, 'help-now')
}

async function aGroupIsFounded(person: Person): Promise<string> {
  await person.go('')
  await person.link('Start a group').click()
  await person.write('Name of the group', 'Evenings by the stove')
  await person.write(/What it is about/, 'For brothers and sisters of people who drink.')
  await person.choose('Relatives and friends')
  await person.press('Next')
  await person.write('My name in this group', 'Mara')
  for (const _step of ['name', 'agreements', 'coming in']) await person.press('Next')
  await person.choose('Yes, put up a card')
  await person.write('One line for the card', 'For brothers and sisters of people who drink.')
  await person.page.getByLabel('Topic').selectOption({ index: 2 })
  await person.write('Town or village', 'Lindental')
  await person.press('Next')
  await person.press('Start the group')
  await person.heading('Today')
  return new URL(person.page.url()).hash
}

async function joComesIn(): Promise<void> {
  while (await jo.link(/Evenings by the stove/).count() === 0) await jo.page.goto(`${house.at}/find?q=stove`)
  await jo.link(/Evenings by the stove/).click()
  await jo.page.locator('a[href*="#/knock/"]').first().click()
  await jo.write('What may they call you?', 'Jo')
  await jo.write('A few words of your own', 'My brother drinks and I hide the car keys.')
  await jo.press('Knock')
  await mara.link(/Jo is knocking/).click()
  await mara.press('Ask everyone')
  await jo.press('Yes, I agree to these. I come in')
  await jo.link('Go in').click({ timeout: 60_000 })
  await jo.heading('Today')
}

async function joShares(): Promise<void> {
  await jo.link('Share something').click()
  await jo.write('What moves you', 'Yesterday I poured everything into the sink. I do not know whether that was right.')
  await jo.choose(/Tell me how it was/)
  await jo.press('Share')
  await jo.heading('Listen')
}

async function somethingToDecide(room: string): Promise<void> {
  await jo.link('Decide').click()
  await jo.link('Propose something').click()
  await jo.choose(/Something we want to do/)
  await jo.write('My proposal', 'We take turns bringing the tea.')
  await jo.press('Put it to everyone')
  await mara.go(`${room}/decision`)
  await mara.link(/tea/).click()
  await mara.heading(/./)
  await picture(mara, 'decide')
}
