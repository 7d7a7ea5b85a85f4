import type { Group } from '@visavis/group'

/** Agreements that stood before, what came after them, and until when, latest first. The words of the founding are not kept apart. */
export function earlierLines(group: Group): { lines: string[]; next: string[]; until: number }[] {
  const adopted = [...group.record.values()].flatMap(({ matter, outcome, ended }) =>
    matter.matter === 'agreements' && outcome === 'passed' ? [{ lines: matter.lines, ended: ended! }] : [])
  return adopted.slice(1).map(({ lines, ended }, n) => ({ lines: adopted[n]!.lines, next: lines, until: ended })).toReversed()
}
