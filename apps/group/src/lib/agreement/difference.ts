/** One line of two versions laid side by side; `number` is its place in the later one, from 0, or null when it goes. */
export type Line = { text: string; change: 'kept' | 'added' | 'gone'; number: number | null }

/** Every line of both, in the order of the later one; what goes stands where it stood, before what comes in its place. */
export function difference(before: readonly string[], after: readonly string[]): Line[] {
  const longest = longestKept(before, after)
  const lines: Line[] = []
  let [from, to] = [0, 0]
  while (from < before.length || to < after.length) {
    if (from < before.length && to < after.length && before[from] === after[to]) {
      lines.push({ text: after[to]!, change: 'kept', number: to })
      from++
      to++
    } else if (from < before.length && (to === after.length || longest[from + 1]![to]! >= longest[from]![to + 1]!)) {
      lines.push({ text: before[from++]!, change: 'gone', number: null })
    } else {
      lines.push({ text: after[to]!, change: 'added', number: to++ })
    }
  }
  return lines
}

/** How many lines can stay in their order, from each pair of places on. */
function longestKept(before: readonly string[], after: readonly string[]): number[][] {
  const kept = Array.from({ length: before.length + 1 }, () => Array<number>(after.length + 1).fill(0))
  for (let from = before.length - 1; from >= 0; from--) {
    for (let to = after.length - 1; to >= 0; to--) {
      kept[from]![to] = before[from] === after[to] ? kept[from + 1]![to + 1]! + 1 : Math.max(kept[from + 1]![to]!, kept[from]![to + 1]!)
    }
  }
  return kept
}

/** The same lines, only in another order. */
export const isOnlyMoved = (before: readonly string[], after: readonly string[]): boolean =>
  before.length === after.length && after.every((line) => before.includes(line)) && after.some((line, n) => line !== before[n])
