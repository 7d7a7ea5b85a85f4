import type { Method } from '../agreement/index.ts'
import type { Matter } from '../matters.ts'

export type Answer = 'yes' | 'worry' | 'aside' | 'no'
export type Answered = { by: string; answer: Answer; reason: string | null }
export type Outcome = 'passed' | 'failed' | 'withdrawn' | 'overtaken'

/** A question before the group. Times are ms since 1970; `closes` is measured by the group's clock. */
export type Decision = {
  id: string
  seq: number
  by: string
  matter: Matter
  method: Method
  opened: number
  closes: number
  /** how long one round stays open, in ms */
  lasts: number
  /** when the group wants to look at it again */
  review: number | null
  round: 1 | 2
  /** who was here when it opened, and still is */
  electorate: string[]
  answers: Answered[]
  /** who was asked, saw that the time is over, and let it be */
  letBe: string[]
  /** what the person it is about has to say, in their own words */
  heard: string | null
  outcome: Outcome | null
  /** the group's time when it ended */
  ended: number | null
}
