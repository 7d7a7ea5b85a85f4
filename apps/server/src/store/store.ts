/** Bytes 16 long that name a log, as lower-case hex: a key in maps. */
export type LogKey = string

/** One entry on its way into a log. */
export interface Append {
  readonly log: LogKey
  /** SHA-256 of `entry`: the same bytes twice are one entry. */
  readonly hash: Uint8Array
  readonly entry: Uint8Array
  readonly words: Uint8Array | null
  /** SHA-256 of the forget secret, kept beside the words; null without words. */
  readonly forget: Uint8Array | null
  /** UTC day number after which the words are gone; 0 = they stay. */
  readonly expires: number
  /** The seq this entry must get, or null: whatever is next. 0 with `epoch` on an unknown log founds it. */
  readonly ifHead: number | null
  /** The epoch this entry opens, or null. */
  readonly epoch: NewEpoch | null
  /** True: the log must not exist yet. */
  readonly founding: boolean
  /** Server time in ms. */
  readonly at: number
}

export interface NewEpoch { readonly epoch: number; readonly token: Uint8Array }

/** What became of an append. `full` means the disk had no room and nothing changed. */
export type Appended =
  | { readonly kind: 'added' | 'known'; readonly seq: number; readonly at: number }
  | { readonly kind: 'head-moved'; readonly head: number }
  | { readonly kind: 'taken' | 'unknown' | 'full' }

export interface Kept {
  readonly seq: number
  readonly at: number
  readonly entry: Uint8Array
  readonly words: Uint8Array | null
}

export interface Page { readonly head: number; readonly entries: readonly Kept[] }

/** One epoch's access: its token hash, and where it began. The next one, if any, superseded it. */
export interface Epoch {
  readonly epoch: number
  readonly token: Uint8Array
  /** The seq of the entry that opened it. */
  readonly seq: number
  readonly at: number
}

export interface Letter { readonly n: number; readonly at: number; readonly bytes: Uint8Array }

export type Dropped =
  | { readonly kind: 'added' | 'known'; readonly n: number; readonly at: number }
  | { readonly kind: 'box-full' | 'house-full' | 'full' }

/** What the sweeper took away. */
export interface Swept { readonly words: number; readonly letters: number }

/** Where the house keeps what it cannot read. Every engine passes store.contract.ts. */
export interface Store {
  /** The engine's name, for /health. */
  readonly engine: string
  /** Resolves once the entry is durable. */
  append(append: Append): Promise<Appended>
  /** At most `most` entries and about `bytes` bytes from `from` on, below `before`. Null: no such log. */
  read(log: LogKey, from: number, most: number, bytes: number, before: number): Promise<Page | null>
  /** The log's epochs, oldest first; null: no such log. */
  epochs(log: LogKey): Promise<readonly Epoch[] | null>
  /** Drops the words of one entry if `forget` is what their label says. False: it is not, or there are none. */
  forget(log: LogKey, seq: number, forget: Uint8Array): Promise<boolean>
  /** Puts a letter into a box (64 hex characters); `day` is today's UTC day number. */
  drop(box: string, hash: Uint8Array, letter: Uint8Array, day: number): Promise<Dropped>
  /** The box's letters numbered `from` or later. */
  letters(box: string, from: number): Promise<readonly Letter[]>
  /** Drops expired words and letters; `day` is today's UTC day number. */
  sweep(day: number): Promise<Swept>
  close(): Promise<void>
}
