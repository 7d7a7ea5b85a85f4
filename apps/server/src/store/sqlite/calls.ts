import type { Sealed, Stretch } from '../store.ts'
import type { Batch } from './batch.ts'
import type { FileWishes } from './open-file.ts'

/** What a thread is started with. */
export interface ThreadOrders {
  readonly path: string
  readonly role: 'write' | 'read'
  readonly mostLetterBytes: number
  readonly wishes: FileWishes
}

/** What is asked of the writer's thread. */
export type Written =
  | { readonly ask: 'batch'; readonly batch: Batch }
  | { readonly ask: 'forget'; readonly log: Uint8Array; readonly seq: number; readonly forget: Uint8Array }
  | { readonly ask: 'drop'; readonly letter: Sealed }
  | { readonly ask: 'end'; readonly log: Uint8Array; readonly day: number | null }
  | { readonly ask: 'sweep'; readonly day: number }

/** What is asked of the reader's thread. */
export type Asked =
  | { readonly ask: 'read'; readonly log: Uint8Array; readonly stretch: Stretch }
  | { readonly ask: 'epochs'; readonly log: Uint8Array }
  | { readonly ask: 'letters'; readonly box: Uint8Array; readonly from: number; readonly day: number }

/** A question with a number, so that its answer finds it; `close` is the last. */
export interface Call { readonly id: number; readonly question: Written | Asked | { readonly ask: 'close' } }

/** The answer, or what went wrong. */
export type Reply = { readonly id: number; readonly answer: unknown } | { readonly id: number; readonly wrong: string }
