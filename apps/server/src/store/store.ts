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
  /** The seq this entry must get, or null: whatever is next. */
  readonly ifHead: number | null
  /** The epoch this entry opens, or null. */
  readonly epoch: NewEpoch | null
  /** True: the log must not exist yet. */
  readonly founding: boolean
  /** True: whoever writes is inside, so the log goes on, even if an end was set. */
  readonly goesOn: boolean
  /** Server time in ms since 1970. */
  readonly at: number
}

export interface NewEpoch { readonly epoch: number; readonly token: Uint8Array }

/**
 * What became of an append. `known`: these bytes are in the log already. `taken`: founding a log that exists.
 * `unknown`: there is no such log. `full`: the disk has no room, and nothing changed.
 */
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

/** Which entries to read. */
export interface Stretch {
  readonly from: number
  /** Only entries with a smaller seq. */
  readonly before: number
  readonly most: number
  /** Stop once the entries and words read are this many bytes; at least one entry is read. */
  readonly bytes: number
  /** Today's UTC day number: words that expired before it stay out. */
  readonly day: number
}

/** `head` is the next free seq of the whole log, `ends` the last UTC day on which it is kept, or null. */
export interface Page { readonly head: number; readonly ends: number | null; readonly entries: readonly Kept[] }

/** One epoch's access: its token hash, and where it began. The next one, if any, superseded it. */
export interface Epoch {
  readonly epoch: number
  readonly token: Uint8Array
  /** The seq of the entry that opened it. */
  readonly seq: number
  readonly at: number
}

/** A letter on its way into a box. */
export interface Sealed {
  /** The box's address, 32 bytes. */
  readonly box: Uint8Array
  /** SHA-256 of the letter: the same bytes twice are one letter. */
  readonly hash: Uint8Array
  readonly letter: Uint8Array
  /** Today's UTC day number: all the house remembers of when it came. */
  readonly day: number
}

/** `n` rises within a box, also over letters that are gone; `at` is the start of the day it came, in ms. */
export interface Letter { readonly n: number; readonly at: number; readonly bytes: Uint8Array }

/** `box-full` and `house-full`: as many letters, or bytes of letters, as are kept. */
export type Dropped =
  | { readonly kind: 'added' | 'known'; readonly n: number; readonly at: number }
  | { readonly kind: 'box-full' | 'house-full' | 'full' }

/** `nothing`: no words are there, so the wish is fulfilled; `wrong`: there are, and another secret drops them. */
export type Forgot = 'dropped' | 'nothing' | 'wrong'

/** What the sweeper took away; `logs` are those whose end has come. */
export interface Swept { readonly words: number; readonly letters: number; readonly logs: readonly LogKey[] }

/** Where the house keeps what it cannot read. Every engine passes store.contract.ts. */
export interface Store {
  /** The engine's name, for /health. */
  readonly engine: string
  /** Resolves once the entry is durable. */
  append(append: Append): Promise<Appended>
  /** A stretch of the log. Null: no such log. */
  read(log: LogKey, stretch: Stretch): Promise<Page | null>
  /** The log's epochs, oldest first; null: no such log. */
  epochs(log: LogKey): Promise<readonly Epoch[] | null>
  /** Drops the words of one entry if `forget` is what their label says. */
  forget(log: LogKey, seq: number, forget: Uint8Array): Promise<Forgot>
  /** Puts a letter into a box. */
  drop(letter: Sealed): Promise<Dropped>
  /** The box's letters numbered `from` or later that have not expired on `day`. */
  letters(box: Uint8Array, from: number, day: number): Promise<readonly Letter[]>
  /** Sets the last UTC day on which the log is kept unless it goes on, or null: it goes on. False: no such log. */
  end(log: LogKey, day: number | null): Promise<boolean>
  /** Drops words and letters that expired, and logs that ended, before `day`, today's UTC day number. An erased log never was. */
  sweep(day: number): Promise<Swept>
  close(): Promise<void>
}
