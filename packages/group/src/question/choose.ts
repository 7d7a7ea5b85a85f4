import type { Done, Way } from '../deed.ts'
import { id } from '../fields.ts'
import type { Group } from '../shape.ts'
import { choiceForm, isOpenQuestion } from './question.ts'
import type { Question } from './question.ts'

export type Choose = { kind: 'choose'; question: string; choice: number[] }

type About = { kind: string; question: string }

export const noSuchQuestion = (group: Group, { deed }: Done<About>): boolean => !group.questions.has(deed.question)

export const itIsOver = (group: Group, { deed }: Done<About>): boolean => !isOpenQuestion(group, group.questions.get(deed.question)!)

/** What I would like. I may choose anew until it closes. */
export const choose = {
  carries: { question: id, choice: choiceForm },
  refuse: {
    'no-such-question': noSuchQuestion,
    'this-question-is-over': itIsOver,
    'that-is-no-answer-to-it': (group, { deed }) => !answers(group.questions.get(deed.question)!, deed.choice),
  },
  change(group, { by, deed: { question: name, choice } }) {
    const question = group.questions.get(name)!
    const others = question.choices.filter((one) => one.by !== by)
    group.questions.set(name, { ...question, choices: [...others, { by, choice }] })
  },
} satisfies Way<Choose>

function answers({ way, options }: Question, choice: readonly number[]): boolean {
  if (way === 'sense') return choice.length === 1 && choice[0]! <= 4
  if (way === 'dates') return choice.length === options.length && choice.every((can) => can <= 2)
  return new Set(choice).size === choice.length && choice.every((option) => option < options.length)
}
