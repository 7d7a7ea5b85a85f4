import { laterOf } from '../term.ts'
import { addDays } from '../days.ts'
import type { Way } from '../deed.ts'
import { whole } from '../fields.ts'
import { openQuestions, optionsForm, questionText, wayForm } from './question.ts'
import type { QuestionWay } from './question.ts'

export type Ask = { kind: 'ask'; way: QuestionWay; text: string; options: string[]; closes: number }

/** So many a person may have open at once. */
const MOST_OPEN = 6

const HOUR = 3_600_000

/** I would like to know how you feel, what you would like, or when you can. It binds nobody. */
export const ask = {
  carries: { way: wayForm, text: questionText, options: optionsForm, closes: whole() },
  refuse: {
    'this-question-is-here': (group, { id }) => group.questions.has(id),
    'these-options-do-not-fit': (_group, { deed }) => !fit(deed),
    'a-question-takes-an-hour': (group, { at, deed }) => deed.closes < laterOf(at, group) + HOUR,
    'it-would-close-too-late': (group, { at, deed }) => deed.closes > addDays(laterOf(at, group), 366),
    'you-have-many-questions-open': (group, { by }) => openQuestions(group).filter((one) => one.by === by).length >= MOST_OPEN,
  },
  change(group, { id, seq, by, deed: { way, text, options, closes } }) {
    group.questions.set(id, { id, seq, by, way, text, options, asked: group.clock, closes, closed: null, choices: [] })
  },
} satisfies Way<Ask>

function fit({ way, options }: Ask): boolean {
  if (way === 'sense') return options.length === 0
  return options.length >= 2 && new Set(options).size === options.length && (way === 'rank' || options.every(isLocalTime))
}

/** As in a calendar, without a time zone: 'YYYY-MM-DDTHH:MM'. */
function isLocalTime(option: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(option)) return false
  const [year, month, day, hour, minute] = option.split(/[-T:]/).map(Number) as [number, number, number, number, number]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month) && hour < 24 && minute < 60
}

const daysOf = (year: number, month: number): number => {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}
