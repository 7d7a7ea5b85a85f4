import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundGroup, invite, knockWith, letIn, roomOf, sayYes, share } from './circle.ts'
import { openStoneHouse } from './house.ts'
import type { StoneHouse } from './house.ts'
import { openPerson } from './person.ts'
import type { Person } from './person.ts'

const ownLine = 'We leave the telephones in the basket.'
const better = 'We leave the telephones in the basket, except for emergencies.'

describe('a no makes a proposal better, in two browsers', () => {
  let house: StoneHouse
  let mara: Person, jonas: Person
  const both = () => [mara, jonas]

  beforeAll(async () => {
    house = await openStoneHouse()
    ;[mara, jonas] = await Promise.all([openPerson(house.at), openPerson(house.at)])
    await foundGroup(mara, 'Quiet evenings', 'Mara')
    const link = await invite(mara, 'one person')
    await knockWith(jonas, link, 'Jonas')
    await letIn(jonas, 'Jonas', [mara])
  })
  afterAll(async () => {
    await Promise.all(both().map((person) => person?.leave()))
    await house?.close()
  })

  it('Mara thinks the agreements anew, line by line, and sees what would be different', async () => {
    await mara.go(`${roomOf(mara)}/agreement`)
    await mara.link('Propose other words').click()
    await mara.press('Put it to everyone')
    await mara.sees('Nothing has changed yet.')
    await mara.write('A line of your own', ownLine)
    await mara.press('Add this line')
    await mara.press('Take out: We do not judge.')
    await mara.press(`Further up: ${ownLine}`)
    await mara.page.locator('ins', { hasText: ownLine }).waitFor()
    await mara.page.locator('del', { hasText: 'We do not judge.' }).waitFor()
    await mara.press('Put it to everyone')
    await mara.heading('Decide together')
  })

  it('Jonas sees the difference, talks about one line, and says no, because', async () => {
    await jonas.go(roomOf(jonas))
    await jonas.link(/Other agreements/).click()
    await jonas.sees('If the group says yes, we promise each other this from then on.')
    await jonas.page.locator('ins', { hasText: ownLine }).waitFor()
    await jonas.press('Say something about line 1')
    await jonas.write('My thought', 'This one I read aloud to myself at night.')
    await jonas.press('Say it')
    await jonas.choose(/^No, because/)
    await jonas.write(/^Because$/, 'My daughter must be able to reach me.')
    await jonas.press('Answer')
    await jonas.sees('You have answered: No, because …')
  })

  it('Mara reads why, and says it better; then everyone answers again', async () => {
    await mara.go(roomOf(mara))
    await mara.link(/Other agreements/).click()
    await mara.sees('This one I read aloud to myself at night.')
    await mara.link('Change the proposal').click()
    await mara.sees('My daughter must be able to reach me.')
    await mara.press(`Change: ${ownLine}`)
    await mara.write(`Change: ${ownLine}`, better)
    await mara.press('Keep it like this')
    await mara.press('Put it to everyone')
    await mara.heading('Decide together')
    await sayYes(jonas, /Other agreements/)
    await jonas.sees('Agreed')
  })

  it('the agreements stand as agreed; whoever said yes goes along; that they were read together can be noted', async () => {
    await jonas.go(`${roomOf(jonas)}/agreement`)
    await jonas.sees(better)
    await jonas.sees('You go along with the words as they stand. 2 of 2 have said')
    await jonas.press('We have read them together')
    await jonas.sees('Noted for everyone.')
    await jonas.sees(/^Last read together on/)
  })

  it('Mara takes a proposal back, and nobody needs to answer any more', async () => {
    await mara.go(`${roomOf(mara)}/decision/propose?about=decide`)
    await mara.write('My proposal', 'We meet at eight.')
    await mara.press('Put it to everyone')
    await jonas.go(`${roomOf(jonas)}/decision`)
    await jonas.link('We meet at eight.').waitFor()
    await mara.link('We meet at eight.').click()
    await mara.press('Take the proposal back')
    await mara.press('Yes, take it back')
    await jonas.page.getByText('We meet at eight.').waitFor({ state: 'detached' })
  })

  it('a rule is proposed from the page of all rules, with a day to look at it again; afterwards it says where it comes from', async () => {
    await mara.go(`${roomOf(mara)}/rules`)
    await mara.link('Propose something else: How long we remember what was shared').click()
    await mara.press('Put it to everyone')
    await mara.sees('That is how it is already. Please choose something else.')
    await mara.page.getByLabel('How long do your devices remember what was shared?').selectOption('30')
    await mara.page.getByText('How it is decided').click()
    await mara.choose(/^Everyone says yes/)
    await mara.page.getByLabel('When do we look at it again?').selectOption('3')
    await mara.press('Put it to everyone')
    await jonas.go(roomOf(jonas))
    await jonas.link(/How we do things/).click()
    await jonas.sees('What we share is forgotten after 30 days, also what was shared already. Until now: for 90 days.')
    await jonas.choose(/^Yes I can/)
    await jonas.press('Answer')
    await jonas.sees(/To be looked at again on/)
    await jonas.go(`${roomOf(jonas)}/rules`)
    await jonas.sees('for 30 days')
    await jonas.link(/How long we remember what was shared. Decided on/).click()
    await jonas.sees('Agreed')
  })

  it('how we decide is itself a rule', async () => {
    await mara.go(`${roomOf(mara)}/rules`)
    await mara.link('Propose something else: Whether someone comes in').click()
    await mara.choose(/^Two thirds say yes/)
    await mara.press('Put it to everyone')
    await jonas.go(roomOf(jonas))
    await jonas.link(/How we do things/).click()
    await jonas.sees('Whether someone comes in: we decide when two thirds say yes. Until now: when nobody has to say no.')
  })

  it('what nobody answers ends by itself when its time is over', async () => {
    for (const person of both()) await person.later(9)
    for (const person of both()) await share(person, 'Good evening.')
    await mara.go(`${roomOf(mara)}/decision`)
    await mara.sees('Nothing is waiting to be decided.')
    await mara.sees(/Not agreed/)
  })

  it('the record can be printed, without names unless they are wanted', async () => {
    await mara.link('To print').click()
    await mara.heading('What we have decided')
    await mara.sees('Other agreements')
    expect(await mara.page.getByText('Jonas').count()).toBe(0)
    await mara.page.getByRole('checkbox', { name: /With the names/ }).check()
    await mara.sees(/Jonas: Yes/)
  })

  it('nothing broke in either browser', () => {
    expect(both().flatMap(({ troubles }) => troubles)).toEqual([])
  })
})
