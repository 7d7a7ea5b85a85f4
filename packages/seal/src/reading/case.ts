import type { Envelope } from '@visavis/wire'
import type { Body } from '../entry/body.ts'
import type { Verify } from '../primitives/ed25519.ts'
import type { OpenBook } from '../rules.ts'
import type { Alarm } from './alarm.ts'
import type { ChainWindow } from './chain-window.ts'
import type { Reason } from './reason.ts'
import type { State } from './state.ts'

/** Whose eyes a log is read with. */
export interface Me {
  u: string
  seed: Uint8Array
}

/** What judging needs and never changes. */
export interface Ground {
  logId: Uint8Array
  me: Me
  openBook: OpenBook
  verify: Verify
}

/** One opened entry before its judges. `by` is known from R8 on; alarms gather on the way. */
export interface Case {
  ground: Ground
  state: State
  chain: ChainWindow
  seq: number
  entry: Uint8Array
  envelope: Envelope
  body: Body
  by: string | null
  alarms: Alarm[]
}

/** A rule: null, or the reason why the entry has no effect. */
export type Rule = (it: Case) => Reason | null | Promise<Reason | null>
