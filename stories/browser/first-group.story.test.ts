import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStoneHouse } from './house.ts'
import type { StoneHouse } from './house.ts'
import { openPerson } from './person.ts'
import type { Person } from './person.ts'

const said = {
  knockJonathan: 'My brother drinks and I hide the car keys.',
  knockSeraphine: 'I came from far away and know nobody here.',
  answer: 'Tuesday at seven, Mill Lane 5, ring at Kestrel.',
  first: 'Yesterday I poured everything into the sink.',
  second: 'He called at night and I did not pick up.',
  third: 'My mother asked whether I am happy.',
  feeling: 'trembling',
  thanks: 'Because of you I slept until seven.',
  offline: 'Written in the tunnel without any connection.',
  ownLine: 'We put the telephones into the basket.',
}
const aliases = ['Marabelle', 'Jonathan', 'Seraphine']

describe('a first group, in three browsers', () => {
  let house: StoneHouse
  let mara: Person, jonathan: Person, seraphine: Person
  let room = ''

  beforeAll(async () => {
    house = await openStoneHouse()
    ;[mara, jonathan, seraphine] = await Promise.all([openPerson(house.at), openPerson(house.at), openPerson(house.at)])
  })
  afterAll(async () => {
    await Promise.all([mara, jonathan, seraphine].map((person) => person?.leave()))
    await house?.close()
  })

  it('Mara founds it, step by step, and puts up a card', async () => {
    await mara.go('')
    await mara.link('Start a group').click()
    await mara.heading('What brings you together?')
    await mara.write('Name of the group', 'Kestrel Evenings')
    await mara.write(/What it is about/, 'For sisters and brothers of people who drink.')
    await mara.choose('Relatives and friends')
    await mara.press('Next')
    await mara.write('My name in this group', aliases[0]!)
    await mara.press('Next')
    await mara.write('A line of your own', said.ownLine)
    await mara.press('Add this line')
    await mara.press('Next')
    await mara.heading('How does someone new come in?')
    await mara.press('Next')
    await mara.choose('Yes, put up a card')
    await mara.write('One line for the card', 'Brothers and sisters of drinkers, in Kestrel Vale.')
    await mara.page.getByLabel('Topic').selectOption({ index: 2 })
    await mara.write('Town or village', 'Kestrel Vale')
    await mara.press('Next')
    await mara.sees('Everyone will be able to read this card.')
    await mara.press('Start the group')
    await mara.heading('Today')
    room = new URL(mara.page.url()).hash
    await mara.sees('You are here. That is the beginning.')
  })

  it('Jonathan finds it in the directory and knocks, without an account', async () => {
    await findCard(jonathan)
    await knock(jonathan, aliases[1]!, said.knockJonathan)
  })

  it('Mara reads it, answers, and asks the group; he reads the agreements and comes in', async () => {
    await mara.link(/Jonathan is knocking/).click()
    await mara.sees(said.knockJonathan)
    await mara.write('Your answer', said.answer)
    await mara.press('Send the answer')
    await jonathan.sees(said.answer)
    await mara.press('Ask everyone')
    await acceptAndEnter(jonathan)
  })

  it('Seraphine knocks too; both decide; she is in', async () => {
    await findCard(seraphine)
    await knock(seraphine, aliases[2]!, said.knockSeraphine)
    await mara.go(room)
    await mara.link(/Seraphine is knocking/).click()
    await mara.press('Ask everyone')
    await jonathan.go(new URL(jonathan.page.url()).hash)
    await jonathan.link(/Shall Seraphine come in/).click()
    await jonathan.sees('If the group says yes, Seraphine is one of us as soon as they have agreed to what we promise each other.')
    await jonathan.sees('What the others have answered is shown after you have answered.')
    await jonathan.choose('Yes I can go along with it.')
    await jonathan.press('Answer')
    await acceptAndEnter(seraphine)
  })

  it('all three share, and nobody can comment', async () => {
    await share(mara, said.first, /Just listen/)
    await share(jonathan, said.second, /Tell me how it was for you/)
    await share(seraphine, said.third, /Think along with me/)
    await mara.link(/Seraphine shares/).waitFor()
  })

  it('Jonathan heard her, knows it, and thanks her; only she can read the thanks', async () => {
    await today(jonathan)
    await jonathan.link(/Marabelle shares/).click()
    await jonathan.sees(said.first)
    await jonathan.press('I heard you')
    await jonathan.press('I know this')
    await jonathan.write('What is your word for it?', said.feeling)
    await jonathan.press('Say: I know this')
    await jonathan.sees('You have told them: I know this.')
    await jonathan.press('Say thank you')
    await jonathan.write('What helped you?', said.thanks)
    await jonathan.press('Send it')
    await today(mara)
    await mara.link(/Someone has thanked you/).click()
    await mara.sees(said.thanks)
    await mara.sees('Heard by Jonathan')
    await mara.sees('One person knows this.')
    await mara.sees(said.feeling)
    await today(seraphine)
    await seraphine.link(/Marabelle shares/).click()
    await seraphine.sees(said.first)
    expect(await seraphine.page.getByText(said.thanks).count()).toBe(0)
    expect(await seraphine.page.getByText('knows this').count()).toBe(0)
  })

  it('Seraphine takes back what she said, and it is gone for everybody', async () => {
    await today(seraphine)
    await seraphine.link('Listen').click()
    await seraphine.link(/You shared/).click()
    await seraphine.press('Take it back')
    await seraphine.press('Yes, take it back')
    await mara.go(`${room}/sharing`)
    await mara.link(/Jonathan shares/).waitFor()
    await mara.page.getByText(said.third).waitFor({ state: 'detached' })
  })

  it('the house is killed; she writes on; when it stands again, everything is there and her words arrive', async () => {
    await mara.go(`${room}/sharing/new`)
    await mara.browser.setOffline(true)
    await mara.write('What moves you', said.offline)
    await mara.press('Share')
    await mara.sees('Saved here. It will be sent when you are online again.')
    await house.killAndRestart()
    await mara.browser.setOffline(false)
    await jonathan.go(`${jonathanRoom()}/sharing`)
    await jonathan.link(/Written in the tunnel/).waitFor({ timeout: 60_000 })
    await jonathan.link(/Yesterday I poured/).waitFor()
  })

  it('the group side opens without a connection and still knows everything', async () => {
    await jonathan.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await jonathan.browser.setOffline(true)
    await jonathan.page.reload()
    await jonathan.link(/Yesterday I poured/).waitFor()
    await jonathan.sees('You are offline. You can read and write as always.')
    await jonathan.browser.setOffline(false)
  })

  it('Jonathan leaves, alone and at once; nothing of the group stays with him, and the others go on', async () => {
    const left = jonathanRoom()
    await jonathan.go(`${left}/membership/leave`)
    await jonathan.sees('Nobody has to agree.')
    await jonathan.press('Leave now')
    await jonathan.heading('You have left. We wish you well.')
    await jonathan.go('')
    await jonathan.sees('Good that you are here')
    await mara.go(`${room}/membership`)
    await mara.sees('We are 2, and we are all equal.')
    await share(mara, 'It is quieter now.', /Just listen/)
    await today(seraphine)
    await seraphine.sees('It is quieter now.')
  })

  it('nothing but sealed bytes left the three browsers', () => {
    const bytes = Buffer.concat([mara, jonathan, seraphine].flatMap(({ left }) => left))
    expect(bytes.length).toBeGreaterThan(10_000)
    for (const words of [...Object.values(said), ...aliases]) expect(holds(bytes, words), words).toBe(false)
  })

  it('and nothing but sealed bytes lies in the house', () => {
    const files = readdirSync(house.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const bytes = Buffer.concat(files.map((entry) => readFileSync(join(entry.parentPath, entry.name))))
    for (const words of [...Object.values(said), ...aliases]) expect(holds(bytes, words), words).toBe(false)
  })

  it('nothing broke in any of the three browsers', () => {
    expect([mara, jonathan, seraphine].flatMap(({ troubles }) => troubles)).toEqual([])
  })

  const jonathanRoom = () => /#\/room\/[^/]+/.exec(jonathan.page.url())![0]

  async function findCard(person: Person) {
    await person.page.goto(`${house.at}/find?q=kestrel`)
    await person.link(/Kestrel Evenings/).click()
    await person.page.locator('a[href*="#/knock/"]').first().click()
    await person.heading(/Kestrel Evenings/)
  }

  async function knock(person: Person, alias: string, text: string) {
    await person.sees('Do you need someone right now?')
    await person.write('What may they call you?', alias)
    await person.write('A few words of your own', text)
    await person.press('Knock')
    await person.sees('The group has not answered yet.')
  }

  async function acceptAndEnter(person: Person) {
    await person.sees('What they promise each other')
    await person.sees(said.ownLine)
    await person.press('Yes, I agree to these. I come in')
    await person.link('Go in').click({ timeout: 60_000 })
    await person.heading('Today')
  }

  async function today(person: Person) {
    await person.go(/#\/room\/[^/]+/.exec(person.page.url())![0])
    await person.heading('Today')
  }

  async function share(person: Person, text: string, wish: RegExp) {
    await today(person)
    await person.link('Share something').click()
    await person.write('What moves you', text)
    await person.choose(wish)
    await person.press('Share')
    await person.heading('Listen')
    await person.link(/You shared/).waitFor()
  }
})

/** Whether these words lie anywhere in these bytes, as UTF-8 or UTF-16. */
function holds(bytes: Buffer, words: string): boolean {
  return bytes.includes(words, 0, 'utf8') || bytes.includes(words, 0, 'utf16le')
}
