import { encodeAppended } from '@visavis/wire'
import { cbor, refuse, tooOften } from '../http/answers.ts'
import type { Answer } from '../http/ask.ts'
import type { Appended } from '../store/store.ts'

/** The entry has its place. `status` as over HTTP: 201 for a founding that is new. */
export interface Placed { readonly status: 200 | 201; readonly seq: number; readonly at: number }

/** It has none. `head` when it has moved, `after`: seconds to wait, else 0. */
export interface Declined { readonly status: number; readonly error: string; readonly head: number | null; readonly after: number }

/** What the log says to a founding or an append, whichever way it came. */
export type Verdict = Placed | Declined

/** Hears the verdict the moment it stands, with the news that everybody who listens is to be told along with it. */
export type Tell = (verdict: Verdict, news: () => void) => void

/** A refusal by its code. */
export const declined = (status: number, error: string, head: number | null = null, after = 0): Declined => ({ status, error, head, after })

/** Too often: come back after that many seconds. */
export const declinedFor = (seconds: number): Declined => declined(429, 'too-often', null, Math.ceil(seconds))

/** The verdict as an answer over HTTP. */
export const answerOf = (verdict: Verdict): Answer => {
  if ('seq' in verdict) return cbor(verdict.status, encodeAppended(verdict))
  return verdict.after > 0 ? tooOften(verdict.after) : refuse(verdict.status, verdict.error, verdict.head ?? undefined)
}

/** What became of an entry in the store, as a verdict. */
export const verdictOf = (became: Appended, founding: boolean): Verdict => {
  switch (became.kind) {
    case 'added': return { status: founding ? 201 : 200, seq: became.seq, at: became.at }
    case 'known': return { status: 200, seq: became.seq, at: became.at }
    case 'head-moved': return declined(409, 'head-moved', became.head)
    case 'taken': return declined(409, 'log-taken')
    case 'unknown': return declined(401, 'token-unknown')
    case 'full': return declined(507, 'disk-full')
  }
}
