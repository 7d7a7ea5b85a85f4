import type { Changed, Group, MatterName, Method, Rules, Setting, SomeRules } from '@visavis/group'
import { here } from '#lib/here.svelte.ts'

const DAY = 86_400_000

/** A setting as it stands, in a few words; how the group decides is shown apart, by the way it does. */
export function settingSays(setting: Exclude<Setting, 'methods'>, group: Group): string {
  const words = here.words.rules
  switch (setting) {
    case 'audience': return here.words.people.audience[group.audience]
    case 'agreements': return words.agreements(group.agreements.lines.length)
    case 'card': return words.card[group.card === null ? 'none' : 'up']
    case 'name': case 'purpose': return group[setting]
    default: return ruleSays(setting, group.rules)
  }
}

const rules = ['admission', 'entryDays', 'size', 'memoryDays', 'fallback'] as const
type Rule = (typeof rules)[number]

function ruleSays(rule: Rule, rules: Rules): string {
  const words = here.words.rules
  switch (rule) {
    case 'memoryDays': return words.memoryDays(rules.memoryDays)
    case 'admission': return words.admissions[rules.admission]
    case 'size': return words.size(rules.size)
    case 'entryDays': return words.entryDays(entryDays(rules.entryDays))
    case 'fallback': return words.methods[rules.fallback]
  }
}

/** UTC days, counted from 1970, as dates in order. */
const entryDays = (days: readonly number[]): string =>
  here.f.list(days.toSorted((a, b) => a - b).map((day) => here.f.date(isoOf(day))))

export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY

/** What would change, one sentence each, with what it was until now. */
export const changesSay = (changes: readonly Changed[]): string[] => changes.flatMap((change) => {
  if (change.setting === 'methods') return methodsSay(change.after, change.before)
  if (change.setting === 'agreements' || change.setting === 'card') return []
  if (change.setting === 'purpose') return [here.words.rules.will.purpose]
  return [withBefore(willSay({ [change.setting]: change.after }), shortly(change.setting, change.before))]
})

/** The rules a decision said, one sentence each, for the record. */
export const rulesSay = ({ methods = {}, ...said }: SomeRules): string[] =>
  [...rules.filter((rule) => rule in said).map((rule) => willSay({ [rule]: said[rule] })), ...methodsSay(methods)]

const withBefore = (sentence: string, before: string): string => `${sentence} ${here.words.rules.will.was(before)}`

function methodsSay(after: SomeRules['methods'], before?: SomeRules['methods']): string[] {
  const { matters, methods, will } = here.words.rules
  return (Object.entries(after ?? {}) as [MatterName, Method][]).map(([matter, method]) => {
    const sentence = will.method(matters[matter], methods[method])
    return before ? withBefore(sentence, methods[before[matter]!]) : sentence
  })
}

type Said = Partial<Rules & Pick<Group, 'name' | 'audience'>>

/** One sentence for the one thing that is said. */
function willSay(said: Said): string {
  const { will, admissions, methods } = here.words.rules
  if (said.name !== undefined) return will.name(said.name)
  if (said.audience) return will.audience(here.words.people.audience[said.audience])
  if (said.memoryDays !== undefined) return will.memoryDays(said.memoryDays)
  if (said.admission) return will.admission(admissions[said.admission])
  if (said.size !== undefined) return will.size(said.size)
  if (said.fallback) return will.fallback(methods[said.fallback])
  return said.entryDays?.length ? will.entryDays(entryDays(said.entryDays)) : will.entryDaysNone
}

/** How one thing stands, in a few words. */
function shortly(setting: Rule | 'name' | 'audience', value: unknown): string {
  if (setting === 'name') return here.words.frame.quote(String(value))
  if (setting === 'audience') return here.words.people.audience[value as Group['audience']]
  return ruleSays(setting, { [setting]: value } as unknown as Rules)
}
