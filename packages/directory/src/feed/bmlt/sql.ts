/** One row of a table in an SQL dump: the text of each value, null for NULL. */
export interface SqlRow {
  table: string
  values: (string | null)[]
}

const mostValues = 200

/**
 * Reads the INSERTs of a MySQL dump, row by row. Nothing is executed and nothing else is looked at. Where a row is not well
 * formed, the rest of its statement is left aside.
 */
export function* readInserts(sql: string): Generator<SqlRow> {
  const insert = /INSERT (?:IGNORE )?INTO `?(\w{1,64})`?\s*(?:\([^()]{0,2000}\)\s*)?VALUES\s*/giy
  for (let at = next(sql, 0); at >= 0; at = next(sql, at)) {
    insert.lastIndex = at
    const found = insert.exec(sql)
    if (!found) {
      at++
      continue
    }
    at = insert.lastIndex
    for (let row = readTuple(sql, at); row !== null; row = sql[at] === ',' ? readTuple(sql, at + 1) : null) {
      yield { table: found[1] ?? '', values: row.values }
      at = row.end
    }
  }
}

const next = (sql: string, from: number): number => sql.indexOf('INSERT', from)

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', 0: '', Z: '' }

/** `(1,'a\'b',NULL)` from `at` on, and where it ends; null when it is no such list. */
function readTuple(sql: string, at: number): { values: (string | null)[]; end: number } | null {
  while (/\s/.test(sql[at] ?? '')) at++
  if (sql[at] !== '(') return null
  const values: (string | null)[] = []
  for (at++; values.length < mostValues; at++) {
    while (sql[at] === ' ') at++
    const value = sql[at] === "'" ? readText(sql, at) : readBare(sql, at)
    if (value === null) return null
    values.push(value.text)
    at = value.end
    if (sql[at] === ')') return { values, end: at + 1 }
    if (sql[at] !== ',') return null
  }
  return null
}

function readText(sql: string, at: number): { text: string; end: number } | null {
  const parts: string[] = []
  let from = ++at
  for (; at < sql.length; at++) {
    const sign = sql[at]
    if (sign === '\\') {
      const escaped = sql[at + 1] ?? ''
      parts.push(sql.slice(from, at), escapes[escaped] ?? escaped)
      from = ++at + 1
    } else if (sign === "'" && sql[at + 1] === "'") {
      parts.push(sql.slice(from, at + 1))
      from = ++at + 1
    } else if (sign === "'") {
      parts.push(sql.slice(from, at))
      return { text: parts.join(''), end: at + 1 }
    }
  }
  return null
}

function readBare(sql: string, at: number): { text: string | null; end: number } | null {
  const bare = /[\w.+-]{1,64}/y
  bare.lastIndex = at
  const found = bare.exec(sql)
  return found ? { text: found[0].toUpperCase() === 'NULL' ? null : found[0], end: bare.lastIndex } : null
}
