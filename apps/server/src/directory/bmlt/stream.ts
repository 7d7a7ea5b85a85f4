const enough = 64 * 1024

/** A text in pieces, made only as fast as somebody reads it. */
export function streamOf(parts: Iterable<string>): ReadableStream<Uint8Array> {
  const utf8 = new TextEncoder()
  const steps = parts[Symbol.iterator]()
  return new ReadableStream({
    pull(out) {
      let text = ''
      while (text.length < enough) {
        const { done, value } = steps.next()
        if (done) {
          if (text !== '') out.enqueue(utf8.encode(text))
          return out.close()
        }
        text += value
      }
      out.enqueue(utf8.encode(text))
    },
  })
}

/** `[a,b]` of many rows, one after the other. */
export function* jsonList<Row>(rows: readonly Row[], say: (row: Row) => unknown): Generator<string> {
  yield '['
  for (const [at, row] of rows.entries()) yield `${at > 0 ? ',' : ''}${JSON.stringify(say(row))}`
  yield ']'
}
