import { isMember } from '../membership/index.ts'
import type { Group } from '../shape.ts'
import { isOpenQuestion } from './question.ts'
import type { Question } from './question.ts'
import { schulze } from './schulze.ts'

/**
 * What came out. sense: how many chose each of 0 to 4. rank: options from most to least wished, those in one list are tied.
 * dates: for each option how many said no, if need be, yes; and which suit best, several when they tie.
 */
export type Shown = { answered: number } & (
  | { way: 'sense'; counts: number[] }
  | { way: 'rank'; order: number[][] }
  | { way: 'dates'; counts: [no: number, maybe: number, yes: number][]; best: number[] }
)

/** How the choices stand, for someone who has chosen or once it is over; null for everybody else. */
export const questionShownTo = (group: Group, question: Question, u: string): Shown | null =>
  !isOpenQuestion(group, question) || question.choices.some(({ by }) => by === u) ? shown(group, question) : null

function shown(group: Group, { way, options, choices }: Question): Shown {
  const here = choices.filter(({ by }) => isMember(group, by)).map(({ choice }) => choice)
  const answered = here.length
  if (way === 'sense') return { answered, way, counts: tally(here.map(([felt]) => felt!), 5) }
  if (way === 'rank') return { answered, way, order: schulze(here, options.length) }
  const counts = options.map((_, n) => tally(here.map((can) => can[n]!), 3)) as [number, number, number][]
  return { answered, way, counts, best: best(counts) }
}

const tally = (said: readonly number[], kinds: number): number[] =>
  Array.from({ length: kinds }, (_, kind) => said.filter((one) => one === kind).length)

/** Dates with the fewest who cannot; among them, those that suit most. */
function best(counts: readonly [number, number, number][]): number[] {
  const fewest = Math.min(...counts.map(([no]) => no))
  const most = Math.max(...counts.map(([no, , yes]) => (no === fewest ? yes : 0)))
  return counts.flatMap(([no, , yes], n) => (no === fewest && yes === most ? [n] : []))
}

