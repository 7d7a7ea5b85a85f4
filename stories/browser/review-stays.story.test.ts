import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundGroup, invite, knockWith, letIn, roomOf, share } from './circle.ts'
import { openStoneHouse } from './house.ts'
import type { StoneHouse } from './house.ts'
import { openPerson } from './person.ts'
import type { Person } from './person.ts'

const because = 'He told his neighbour what I said about my son.'
const heard = 'She guessed it, and I did not say no. I am ashamed.'

describe('the group asks whether Jonas can stay, and he stays, in three browsers', () => {
  let house: StoneHouse
  let mara: Person, jonas: Person, elif: Person
  const all = () => [mara, jonas, elif]

  beforeAll(async () => {
    house = await openStoneHouse()
    ;[mara, jonas, elif] = await Promise.all([openPerson(house.at), openPerson(house.at), openPerson(house.at)])
    await foundGroup(mara, 'Owls of the valley', 'Mara')
    const link = await invite(mara, 'up to 3 people')
    await knockWith(jonas, link, 'Jonas')
    await letIn(jonas, 'Jonas', [mara])
    await knockWith(elif, link, 'Elif')
    await letIn(elif, 'Elif', [mara, jonas])
  })
  afterAll(async () => {
    await Promise.all(all().map((person) => person?.leave()))
    await house?.close()
  })

  it('Elif first reads what else she could do, and then how it goes', async () => {
    await elif.go(`${roomOf(elif)}/membership`)
    await elif.link('When it does not work with someone').click()
    await elif.sees('tell them yourself, early and in the first person')
    await elif.link('Ask the group whether someone can stay').click()
    await elif.press('Ask the group')
    await elif.sees('Please choose who it is about.')
    await elif.choose('Jonas')
    await elif.sees('Jonas is told at once, reads what you have written and who wrote it')
    await elif.choose('What is said here, and who was here, stays here.')
    await elif.write('What happened?', because)
    await elif.press('Ask the group')
    await elif.heading('Can Jonas stay?')
  })

  it('Jonas finds it on his first page: what is not decided stands first, and nothing hurries him', async () => {
    await jonas.go(roomOf(jonas))
    await jonas.link('It is about you').click()
    await jonas.sees('Nothing is decided.')
    await jonas.sees('You do not have to do anything now.')
    await jonas.sees(because)
    await jonas.sees('Elif asked this on')
    await jonas.page.getByRole('link', { name: 'Someone to talk to now' }).waitFor()
    expect(await jonas.page.getByRole('radio').count()).toBe(0)
  })

  it('he writes, sleeps over it, and says it; he may say it anew', async () => {
    await jonas.write('What I want to say', 'It is all not true.')
    await jonas.page.waitForTimeout(300)
    await jonas.page.reload()
    await jonas.page.waitForFunction(() => document.querySelector('textarea')?.value === 'It is all not true.')
    await jonas.press('Say it to everyone')
    await jonas.sees('Everyone who is asked can read your words now.')
    await jonas.press('Say it differently')
    await jonas.write('What I want to say', heard)
    await jonas.press('Put these words in their place')
    await jonas.page.getByRole('main').getByText(heard).first().waitFor()
  })

  it('Mara reads both sides, and owes nobody a reason for letting him stay', async () => {
    await mara.go(roomOf(mara))
    await mara.link('Can Jonas stay?').click()
    await mara.sees('If two thirds of the others say so, Jonas leaves the group. Otherwise Jonas stays.')
    await mara.sees(because)
    await mara.sees(heard)
    await mara.sees('What the others have answered is shown after you have answered.')
    await mara.choose(/^Jonas stays/)
    await mara.press('Answer')
    await mara.sees('You have answered: Jonas stays')
    await mara.sees('One says: stay. One says that our ways part.')
  })

  it('until it is decided he belongs as always; everybody has answered, and still it does not end early', async () => {
    await share(jonas, 'I slept badly, and I came.')
    await mara.go(`${roomOf(mara)}/sharing`)
    await mara.link(/I slept badly/).waitFor()
    await mara.go(`${roomOf(mara)}/decision`)
    await mara.link('Can Jonas stay?').waitFor()
    expect(await mara.page.getByText('Nothing is waiting to be decided.').count()).toBe(0)
  })

  it('seven days later it ends by itself, and he reads that he stays', async () => {
    for (const person of all()) await person.later(8)
    await share(mara, 'A week has gone by.')
    await share(elif, 'It was a long week.')
    await jonas.go(roomOf(jonas))
    await jonas.sees('You stay. The group has answered.')
    await jonas.link('It is about you').click()
    await jonas.heading('It is about you')
    await jonas.sees('nobody can ask this about you again')
    await mara.go(`${roomOf(mara)}/decision`)
    await mara.sees(/^Jonas stays/)
    await mara.link('Can Jonas stay?').click()
    await mara.sees('Jonas stays.')
    await share(jonas, 'Thank you for the chair.')
  })

  it('nobody can ask it again at once', async () => {
    await elif.go(`${roomOf(elif)}/review/ask`)
    await elif.choose('Jonas')
    await elif.choose('What is said here, and who was here, stays here.')
    await elif.write('What happened?', 'Once more.')
    await elif.press('Ask the group')
    await elif.page.getByRole('alert').getByText(/\w/).first().waitFor()
    await elif.heading('Ask the group')
  })

  it('nothing broke in any of the three browsers', () => {
    expect(all().flatMap(({ troubles }) => troubles)).toEqual([])
  })
})
