import type { AsyncCommand } from 'fast-check'
import type { Mara } from './mara.ts'
import { screensSayWhatIsSo } from './says.ts'
import type { Model, Proposal, Question } from './model.ts'

type Step = AsyncCommand<Model, Mara>

/** One thing Mara can do: when she can, what it means, and how she does it. */
function step(name: string, can: (model: Model) => boolean, does: (model: Model, mara: Mara) => Promise<void>): Step {
  return {
    toString: () => name,
    check: (model) => can(model),
    async run(model, mara) {
      await does(model, mara)
      await screensSayWhatIsSo(model, mara)
    },
  }
}

const pick = <T>(rows: readonly T[], n: number): T => rows[n % rows.length]!

export const propose = (n: number): Step => step(`proposes ${n}`, ({ proposals }) => proposals.length < 4 && !proposals.some(({ text }) => text === `Proposal ${n}`), async (model, mara) => {
  await mara.go('decision/propose?about=decide')
  await mara.write(/^My proposal/, `Proposal ${n}`)
  await mara.press('Put it to everyone')
  await mara.page.getByRole('heading', { level: 1, name: 'Decide together' }).waitFor()
  model.proposals.push({ text: `Proposal ${n}`, answer: 'yes', remarks: [], open: true })
})

const isOneOpen = ({ proposals }: Model): boolean => proposals.some(({ open }) => open)

const radios = { yes: /^Yes I can/, worry: /^Yes, with a worry/, aside: /^I stand aside/, no: /^No, because/ }

export const answer = (n: number, how: Proposal['answer']): Step => step(`answers ${n}: ${how}`, isOneOpen, async (model, mara) => {
  const proposal = pick(model.proposals.filter(({ open }) => open), n)
  await mara.open('decision', proposal.text)
  await mara.press('Change my answer')
  await mara.choose(radios[how])
  if (how === 'no') await mara.write(/^Because$/, 'I would rather not.')
  await mara.press('Answer')
  if (how === 'no') return endedByOwnNo(model, mara, proposal)
  await mara.page.getByRole('button', { name: 'Change my answer' }).waitFor()
  proposal.answer = how
})

/** A no to one's own proposal ends it: nobody else could. What ended last stands first in the record. */
async function endedByOwnNo(model: Model, mara: Mara, proposal: Proposal): Promise<void> {
  await mara.page.getByRole('button', { name: 'Answer', exact: true }).waitFor({ state: 'detached' })
  model.proposals.push(...model.proposals.splice(model.proposals.indexOf(proposal), 1))
  Object.assign(proposal, { answer: 'no', open: false })
}

export const talk = (n: number): Step => step(`talks about ${n}`, isOneOpen, async (model, mara) => {
  const proposal = pick(model.proposals.filter(({ open }) => open), n)
  const text = `Thought ${n} on it, number ${proposal.remarks.length}`
  await mara.open('decision', proposal.text)
  await mara.press('Say something about it')
  await mara.write(/^My thought/, text)
  await mara.press('Say it')
  await mara.sees(text)
  proposal.remarks.push(text)
})

export const takeBack = (n: number): Step => step(`takes a thought back ${n}`, ({ proposals }) => proposals.some(({ open, remarks }) => open && remarks.length), async (model, mara) => {
  const proposal = pick(model.proposals.filter(({ open, remarks }) => open && remarks.length), n)
  await mara.open('decision', proposal.text)
  const text = proposal.remarks.shift()!
  await mara.press(`Take it back: ${text}`)
  await mara.page.getByText(text).waitFor({ state: 'detached' })
})

export const withdraw = (n: number): Step => step(`takes back ${n}`, isOneOpen, async (model, mara) => {
  const proposal = pick(model.proposals.filter(({ open }) => open), n)
  await mara.open('decision', proposal.text)
  await mara.press('Take the proposal back')
  await mara.press('Yes, take it back')
  await mara.page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor()
  model.proposals.splice(model.proposals.indexOf(proposal), 1)
})

export const ask = (n: number): Step => step(`asks ${n}`, ({ questions }) => questions.length < 4 && !questions.some(({ text }) => text === `Question ${n}`), async (model, mara) => {
  await mara.go('question/ask')
  await mara.write(/^My question/, `Question ${n}`)
  await mara.press('Ask everyone')
  await mara.page.getByRole('heading', { level: 1, name: `Question ${n}` }).waitFor()
  model.questions.push({ text: `Question ${n}`, felt: null, open: true })
})

export const feel = (n: number, felt: string): Step => step(`feels ${felt} about ${n}`, ({ questions }) => questions.some(({ open }) => open), async (model, mara) => {
  const question = pick(model.questions.filter(({ open }) => open), n)
  await mara.open('question', question.text)
  if (question.felt) await mara.press('Change my answer')
  await mara.choose(new RegExp(`^${felt}$`))
  await mara.press('Answer')
  await mara.page.getByRole('button', { name: 'Change my answer' }).waitFor()
  question.felt = felt
})

export const end = (n: number): Step => step(`ends ${n}`, ({ questions }) => questions.some(({ open }) => open), async (model, mara) => {
  const question: Question = pick(model.questions.filter(({ open }) => open), n)
  await mara.open('question', question.text)
  await mara.press('End the question')
  await mara.press('Yes, end it')
  await mara.sees('It is over.')
  question.open = false
})
