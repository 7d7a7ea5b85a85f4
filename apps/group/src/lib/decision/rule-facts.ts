import type { SomeRules } from '@visavis/group'
import { here } from '#lib/here.svelte.ts'

/** The rules that are said, as facts; what is left out is not listed. */
export function ruleFacts({ memoryDays, admission, size, methods }: SomeRules): { name: string; says: string | null }[] {
  const rules = here.words.people.rules
  const method = methods?.decide ?? methods?.agreements
  return [
    { name: rules.admission, says: admission ? rules.admissions[admission] : null },
    { name: rules.memory, says: memoryDays === undefined ? null : rules.memoryDays(memoryDays) },
    { name: rules.size, says: size ? rules.sizeSays(size) : null },
    { name: rules.method, says: method ? rules.methods[method] : null },
  ]
}
