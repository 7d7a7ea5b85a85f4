/** One line of two versions: in both, only in the later, or only in the earlier one. */
export type ChangedLine = { line: string; change: 'kept' | 'added' | 'removed' }

/** How one version became the other, in the order one reads: as many lines as can be are kept; removed ones stand before added ones. */
export function changedLines(before: readonly string[], after: readonly string[]): ChangedLine[] {
  const common = commonLines(before, after)
  const changed: ChangedLine[] = []
  let [left, right] = [0, 0]
  while (left < before.length || right < after.length) {
    const [earlier, later] = [before[left], after[right]]
    if (earlier !== undefined && earlier === later) {
      changed.push({ line: earlier, change: 'kept' })
      left++
      right++
    } else if (later === undefined || (earlier !== undefined && common[left + 1]![right]! >= common[left]![right + 1]!)) {
      changed.push({ line: before[left++]!, change: 'removed' })
    } else changed.push({ line: after[right++]!, change: 'added' })
  }
  return changed
}

/** How many lines can be kept from each place on. */
function commonLines(before: readonly string[], after: readonly string[]): number[][] {
  const common = Array.from({ length: before.length + 1 }, () => Array<number>(after.length + 1).fill(0))
  for (let left = before.length - 1; left >= 0; left--) {
    for (let right = after.length - 1; right >= 0; right--) {
      common[left]![right] = before[left] === after[right]
        ? common[left + 1]![right + 1]! + 1
        : Math.max(common[left + 1]![right]!, common[left]![right + 1]!)
    }
  }
  return common
}
