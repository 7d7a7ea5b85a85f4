import type { Group, MatterName, Rules, Setting, SomeRules } from '@visavis/group'
import { here } from '#lib/here.svelte.ts'

const DAY = 86_400_000

/** A rule as it stands, in a few words. `methods` is said for each matter apart: see `methodSays`. */
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

export const methodSays = (matter: MatterName, rules: Rules): string => here.words.rules.methods[rules.methods[matter]]

/** UTC days, counted from 1970, as dates in order. */
export const entryDays = (days: readonly number[]): string =>
  here.f.list(days.toSorted((a, b) => a - b).map((day) => here.f.date(isoOf(day))))

export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY

/** One sentence for each rule that is said; with what it was until now, where `before` differs. */
export function ruleChanges({ methods = {}, ...said }: SomeRules, before: Rules): string[] {
  const was = here.words.rules.will.was
  const then = { ...before, ...said }
  const chosen = rules.filter((rule) => rule in said).map((rule) => {
    const old = ruleSays(rule, before)
    const sentence = willSay(rule, then)
    return old === ruleSays(rule, then) ? sentence : `${sentence} ${was(old)}`
  })
  const decided = (Object.keys(methods) as MatterName[]).map((matter) => {
    const sentence = here.words.rules.will.method(here.words.rules.matters[matter], here.words.rules.methods[methods[matter]!])
    return before.methods[matter] === methods[matter] ? sentence : `${sentence} ${was(methodSays(matter, before))}`
  })
  return [...chosen, ...decided]
}

function willSay(rule: Rule, then: Rules): string {
  const { will, admissions, methods } = here.words.rules
  switch (rule) {
    case 'memoryDays': return will.memoryDays(then.memoryDays)
    case 'admission': return will.admission(admissions[then.admission])
    case 'size': return will.size(then.size)
    case 'entryDays': return then.entryDays.length ? will.entryDays(entryDays(then.entryDays)) : will.entryDaysNone
    case 'fallback': return will.fallback(methods[then.fallback])
  }
}
