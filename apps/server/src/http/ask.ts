/** What a visitor asks over HTTP, however it came in. */
export interface Ask {
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: URLSearchParams
  /** A header by its lower-case name, or null. */
  header(name: string): string | null
  /** The whole body, or null when it is longer than `most` bytes: then it is not read to its end. */
  body(most: number): Promise<Uint8Array | null>
  /** A word for this visitor's address that only this process understands, and only while it runs. */
  visitor(): string
}

/** What the house answers. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | string | null
}

/** A room's door: its answer, or null when the path belongs to somebody else. */
export type Door = (ask: Ask) => Promise<Answer> | Answer | null
