import { expect } from 'vitest'
import type { Mara } from './mara.ts'
import { asListed } from './model.ts'
import type { Model } from './model.ts'

const linksOn = (mara: Mara): Promise<string[]> =>
  mara.page.getByRole('main').getByRole('link').allInnerTexts()

/** Looks at the three places where everything shows: the list of decisions, the list of questions, and Today. */
export async function screensSayWhatIsSo(model: Model, mara: Mara): Promise<void> {
  await mara.go('decision')
  const proposals = (await linksOn(mara)).filter((link) => link.startsWith('Proposal'))
  expect(proposals.map((link) => link.split('\n')[0])).toEqual(asListed(model))
  expect(proposals.filter((link) => link.includes('asks for your answer'))).toEqual([])

  await mara.go('question')
  const questions = (await linksOn(mara)).filter((link) => link.startsWith('Question '))
  const waits = model.questions.filter(({ felt, open }) => open && !felt)
  expect(questions.length).toBe(model.questions.length)
  expect(questions.filter((link) => link.includes('waits for your answer')).map((link) => link.split('\n')[0])).toEqual(waits.map(({ text }) => text))
  expect(questions.filter((link) => link.includes('It is over.')).length).toBe(model.questions.filter(({ open }) => !open).length)

  await mara.go('')
  const today = (await linksOn(mara)).map((link) => link.split('\n')[0]!)
  expect(today.filter((link) => link.startsWith('Proposal'))).toEqual([])
  expect(today.filter((link) => link.startsWith('Question '))).toEqual(waits.map(({ text }) => text))

  const { wide, title } = await mara.page.evaluate(() => ({ wide: document.documentElement.scrollWidth - innerWidth, title: document.title }))
  expect({ wide, title }).toEqual({ wide: 0, title: 'Visavis' })
}
