/**
 * One row of a CSV file (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe in front, which
 * spreadsheets hide and our own reader takes away again; plain numbers stay numbers.
 */
export const csvRow = (cells: readonly (string | number)[]): string => `${cells.map((cell) => quoted(harmless(String(cell)))).join(',')}\r\n`

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const harmless = (cell: string): string => (/^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell)
