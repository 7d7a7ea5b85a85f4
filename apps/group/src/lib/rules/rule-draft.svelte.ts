import type { Group, MatterName, Method, Rules, SomeRules } from '@visavis/group'
import { daysOf } from '#lib/agreement/rules.ts'
import { here } from '#lib/here.svelte.ts'
import { dayNumber, isoOf } from './says.ts'

export const matterNames: readonly MatterName[] = ['admit', 'agreements', 'purpose', 'rules', 'card', 'decide', 'review', 'guest', 'sisters', 'door', 'end', 'edition']

/** A rule one can propose to change; how something is decided is a rule for each matter. */
export type Rule = 'memoryDays' | 'admission' | 'size' | 'fallback' | `methods.${MatterName}`

export const rules: readonly Rule[] = ['admission', 'size', 'memoryDays', ...matterNames.map((matter) => `methods.${matter}` as const), 'fallback']

/** One rule being thought anew, beginning with how it stands or with what was proposed before. */
export class RuleDraft {
  #now: Rules
  rule = $state<Rule | ''>('')
  memoryDays = $state('')
  admission = $state('')
  size = $state('')
  entryDays = $state<string[]>([])
  fallback = $state('')
  methods = $state<Record<MatterName, string>>({} as Record<MatterName, string>)

  constructor(group: Group, amended?: SomeRules, rule?: string | null) {
    this.#now = group.rules
    const then = { ...group.rules, ...amended, methods: { ...group.rules.methods, ...amended?.methods } }
    this.rule = rules.find((one) => one === (rule ?? (amended && ruleIn(amended)))) ?? ''
    this.memoryDays = then.memoryDays === null ? 'never' : String(then.memoryDays)
    this.admission = then.admission
    this.size = then.size === null ? '' : String(then.size)
    this.entryDays = then.entryDays.map(isoOf)
    this.fallback = then.fallback
    this.methods = { ...then.methods }
  }

  get matter(): MatterName | null {
    return this.rule.startsWith('methods.') ? (this.rule.slice(8) as MatterName) : null
  }

  /** What of it would be different from now; empty when nothing. */
  changes(): SomeRules {
    const now = this.#now
    const memoryDays = daysOf(this.memoryDays)
    const size = Number(this.size) || null
    const entryDays = this.entryDays.map(dayNumber).toSorted((a, b) => a - b)
    const method = this.matter && (this.methods[this.matter] as Method)
    return {
      ...(this.rule === 'memoryDays' && memoryDays !== now.memoryDays && { memoryDays }),
      ...(this.rule === 'size' && size !== now.size && { size }),
      ...(this.rule === 'admission' && this.admission !== now.admission && { admission: this.admission as Rules['admission'] }),
      ...(this.rule === 'admission' && this.admission === 'fixed-dates' && entryDays.join() !== now.entryDays.join() && { entryDays }),
      ...(this.rule === 'fallback' && this.fallback !== now.fallback && { fallback: this.fallback as Method }),
      ...(this.matter && method !== now.methods[this.matter] && { methods: { [this.matter]: method } }),
    }
  }

  missing(): Record<string, true | string> {
    const words = here.words.rules.form
    const size = Number(this.size)
    if (!this.rule) return { rule: words.unchanged }
    if (this.rule === 'size' && this.size && !(Number.isInteger(size) && size >= 2 && size <= 500)) return { size: words.sizeWrong }
    return { rule: Object.keys(this.changes()).length > 0 || words.unchanged }
  }
}

function ruleIn(said: SomeRules): string | undefined {
  const [matter] = Object.keys(said.methods ?? {})
  if (matter) return `methods.${matter}`
  return said.admission || said.entryDays ? 'admission' : Object.keys(said)[0]
}
