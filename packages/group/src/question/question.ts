import { exactly, id, list, oneOf, orNull, text, whole } from '../fields.ts'
import type { Group } from '../shape.ts'

/** How it feels from 0 to 4; in which order one wishes for things; which dates one can. */
export type QuestionWay = 'sense' | 'rank' | 'dates'

/** A light question: it binds nobody. Times are ms since 1970, by the group's clock. */
export type Question = {
  id: string
  seq: number
  by: string
  way: QuestionWay
  text: string
  /** for dates: local, as 'YYYY-MM-DDTHH:MM' */
  options: string[]
  asked: number
  closes: number
  /** when it was closed before its time */
  closed: number | null
  choices: Choice[]
}

/** sense: one of 0 to 4; rank: options in the order of one's wish, perhaps not all; dates: for each 0 no, 1 if need be, 2 yes */
export type Choice = { by: string; choice: number[] }

export const wayForm = oneOf<QuestionWay>(['sense', 'rank', 'dates'])
export const questionText = text(400)
export const optionsForm = list(text(200), 0, 20)
export const choiceForm = list(whole(0, 19), 1, 20)

export const questionForm = exactly<Question>({
  id,
  seq: whole(),
  by: id,
  way: wayForm,
  text: questionText,
  options: optionsForm,
  asked: whole(),
  closes: whole(),
  closed: orNull(whole()),
  choices: list(exactly<Choice>({ by: id, choice: choiceForm }), 0, 10_000),
})

/** It can still be answered. */
export const isOpenQuestion = (group: Group, { closed, closes }: Question): boolean => closed === null && group.clock < closes

/** Questions that can still be answered, in the order they were asked. */
export const openQuestions = (group: Group): Readonly<Question>[] =>
  [...group.questions.values()].filter((question) => isOpenQuestion(group, question))
