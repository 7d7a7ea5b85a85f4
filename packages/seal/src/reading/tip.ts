import type { OpenBook } from '../rules.ts'
import type { Verify } from '../primitives/ed25519.ts'
import type { State } from './state.ts'

/** The newest end of a log as its reader knew it when asked: later entries do not change it (but `state.book` is the living one). */
export interface Tip {
  logId: Uint8Array
  seq: number
  chain: Uint8Array
  state: Readonly<State>
  openBook: OpenBook
  verify: Verify
}
