import { decode, encode } from '@visavis/wire'
import type { Value } from '@visavis/wire'
import type { Alarm } from '../view.ts'

/** Small things a device must remember about a room between two days. Local; nobody else sees them. */
export interface Notes {
  alarms: Alarm[]
  /** Letters that are certainly at the house, by what they are about. */
  sent: string[]
  /** Who knocked, by member id, as the log told it; kept until they are in and have spoken. */
  atTheDoor: Door[]
  /** Who was let in by a rekey and has not spoken yet. */
  welcome: Welcome[]
  /** The card as this device last saw it published. */
  card: { cardId: string; epoch: number; digest: string; slug: string | null } | null
  /** How many thanks I have seen, by sharing. */
  thanksSeen: { [sharing: string]: number }
  /** Links I know were given and have letters behind them: by their end, somebody must say so there. */
  gave: Gave[]
  /** Words the house has to drop because I took them back. */
  toForget: { seq: number; secret: Uint8Array }[]
  /** The epoch in which somebody sent a rekey without effect, or -1: the access token may be in the wrong hands. */
  voidRekeyIn: number
  /** The same, from somebody who is no member any more: not worth an answer each time. */
  strayRekeyIn: number
}

export interface Door { u: string; knock: string; at: number; reply: { address: Uint8Array; key: Uint8Array } }
export interface Welcome extends Door { by: string; seq: number; chain: Uint8Array; token: Uint8Array }

/** `digest`: of what the last letter behind the link says. `reply`: of a guest. */
export interface Gave { id: string; seed: Uint8Array; reply: { address: Uint8Array; key: Uint8Array } | null; digest: string }

export const noNotes = (): Notes => ({ alarms: [], sent: [], atTheDoor: [], welcome: [], card: null, thanksSeen: {}, gave: [], toForget: [], voidRekeyIn: -1, strayRekeyIn: -1 })

export const writeNotes = (notes: Notes): Uint8Array => encode(structuredClone(notes) as unknown as Value)
export const readNotes = (bytes: Uint8Array): Notes => decode(bytes) as unknown as Notes
