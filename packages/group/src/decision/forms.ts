import { methods } from '../agreement/index.ts'
import { exactly, id, list, oneOf, orNull, text, whole } from '../fields.ts'
import { isMatter } from '../matters.ts'
import type { Answer, Answered, Decision, Outcome } from './decision.ts'
import { heardText } from './speak.ts'

export const answerForm = oneOf<Answer>(['yes', 'worry', 'aside', 'no'])
export const reasonText = text(1000)
export const methodForm = oneOf(methods)

export const round = (value: unknown): value is 1 | 2 => value === 1 || value === 2

const people = list(id, 0, 10_000)

export const decisionForm = exactly<Decision>({
  id,
  seq: whole(),
  by: id,
  matter: isMatter,
  method: methodForm,
  opened: whole(),
  closes: whole(),
  lasts: whole(),
  review: orNull(whole()),
  round,
  electorate: people,
  answers: list(exactly<Answered>({ by: id, answer: answerForm, reason: orNull(reasonText) }), 0, 10_000),
  letBe: people,
  heard: orNull(heardText),
  outcome: orNull(oneOf<Outcome>(['passed', 'failed', 'withdrawn', 'overtaken'])),
  ended: orNull(whole()),
})
