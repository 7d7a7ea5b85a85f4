/** What stands between two cells. */
export type Separator = ',' | ';' | '\t' | '|'

/** No sheet of groups is wider, and no cell longer; what is beyond is left aside. */
const mostColumns = 300
const longestCell = 50_000

/**
 * Cuts a text into rows of cells (RFC 4180, forgiving): cells may be quoted, quoted ones may hold line breaks and doubled
 * quotes, rows end in any way rows end. Empty rows are passed over, with their number counted.
 */
export function* cellsOf(text: string, separator: Separator): Generator<{ number: number; cells: string[] }> {
  let [at, number] = [0, 0]
  while (at < text.length) {
    number++
    const cells: string[] = []
    for (;;) {
      const quoted = text[at] === '"'
      const cell = quoted ? quotedCell(text, at, separator) : plainCell(text, at, separator)
      if (cells.length < mostColumns) cells.push(cell.text.slice(0, longestCell))
      at = cell.end
      if (text[at] !== separator) break
      at++
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    if (cells.some((cell) => cell.trim() !== '')) yield { number, cells }
  }
}

function plainCell(text: string, at: number, separator: Separator): { text: string; end: number } {
  let end = at
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { text: text.slice(at, end), end }
}

function quotedCell(text: string, at: number, separator: Separator): { text: string; end: number } {
  let end = at + 1
  for (;;) {
    end = text.indexOf('"', end)
    // A quote that nobody closes was none.
    if (end < 0) return plainCell(text, at, separator)
    if (text[end + 1] !== '"') break
    end += 2
  }
  const inside = text.slice(at + 1, end).replaceAll('""', '"')
  const rest = plainCell(text, end + 1, separator)
  return { text: inside + rest.text.trimEnd(), end: rest.end }
}

/** The separator that cuts the first lines into the most even rows of several cells. */
export function guessSeparator(text: string): Separator {
  const beginning = text.slice(0, 20_000)
  const score = (separator: Separator): number => {
    const widths = [...cellsOf(beginning, separator)].slice(0, 20).map(({ cells }) => cells.length)
    const most = widths[0] ?? 0
    return most < 2 ? 0 : widths.filter((width) => width === most).length * 1000 + most
  }
  return ([',', ';', '\t', '|'] as const).toSorted((a, b) => score(b) - score(a))[0] ?? ','
}
