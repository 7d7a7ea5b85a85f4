import { questionShownTo } from '@visavis/group'
import type { Group } from '@visavis/group'
import { iso } from './plain.ts'

export interface AskedQuestion {
  way: string
  text: string
  options: string[]
  by: string
  closes: string
  /** What came out, as the rules count it; null as long as one has not answered. */
  result: Record<string, unknown> | null
}

export function questionsIn(group: Group, me: string, nameOf: (u: string) => string): AskedQuestion[] {
  return [...group.questions.values()].map((question) => ({
    way: question.way, text: question.text, options: [...question.options], by: nameOf(question.by), closes: iso(question.closes),
    result: questionShownTo(group, question, me) && { ...questionShownTo(group, question, me) },
  }))
}
