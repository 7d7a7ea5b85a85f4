import type { Person } from './person.ts'

/** What happens in many stories before they begin: somebody founds a group, and others come in by an invitation. */
export async function foundGroup(person: Person, name: string, alias: string): Promise<string> {
  await person.go('#/found')
  await person.write('Name of the group', name)
  await person.write(/What it is about/, 'For everyone who lies awake at night.')
  await person.choose('People who live with it themselves')
  await person.press('Next')
  await person.write('My name in this group', alias)
  for (let step = 0; step < 3; step++) await person.press('Next')
  await person.choose('Not now')
  await person.press('Next')
  await person.press('Start the group')
  await person.heading('Today')
  return roomOf(person)
}

/** Makes an invitation for so many people; gives its address. */
export async function invite(person: Person, uses: 'one person' | 'up to 3 people'): Promise<string> {
  await person.go(`${roomOf(person)}/invitation/new`)
  await person.page.getByLabel('How many people may use it?').selectOption({ label: uses })
  await person.press('Make the invitation')
  await person.heading('An invitation')
  const link = await person.page.getByText(/#\/invited\/[\w-]{10,}$/).first().innerText()
  return link.trim()
}

/** Somebody uses an invitation's address and knocks. */
export async function knockWith(person: Person, link: string, alias: string): Promise<void> {
  await person.page.goto(link)
  await person.sees('Nothing of yours has been sent')
  await person.write('What may they call you?', alias)
  await person.write('A few words of your own', `${alias} would like to come.`)
  await person.press('Knock')
  await person.heading(/My knock at/)
}

/** Everybody who is in says yes to somebody at the door; who then reads the agreements and comes in. */
export async function letIn(newcomer: Person, alias: string, inside: readonly Person[]): Promise<void> {
  const [first, ...others] = inside
  await first!.go(roomOf(first!))
  await first!.link(`${alias} is knocking`).click()
  await first!.press('Ask everyone')
  for (const person of others) await sayYes(person, new RegExp(`Shall ${alias} come in`))
  await newcomer.sees('What they promise each other')
  await newcomer.press('Yes, I agree to these. I come in')
  await newcomer.link('Go in').click({ timeout: 60_000 })
  await newcomer.heading('Today')
}

/** Answers yes to the open decision of this name. */
export async function sayYes(person: Person, title: RegExp): Promise<void> {
  await person.go(`${roomOf(person)}/decision`)
  await person.link(title).click()
  await person.choose(/^Yes I can/)
  await person.press('Answer')
  await person.page.getByRole('button', { name: 'Answer', exact: true }).waitFor({ state: 'detached' })
}

/** Shares something; with it the group's own time goes on. */
export async function share(person: Person, text: string, room: string = roomOf(person)): Promise<void> {
  await person.go(`${room}/sharing/new`)
  await person.write('What moves you', text)
  await person.press('Share')
  await person.link(new RegExp(text)).waitFor()
}

/** The room this person stands in, as its address. */
export const roomOf = (person: Person): string => /#\/room\/[^/]+/.exec(person.page.url())![0]
