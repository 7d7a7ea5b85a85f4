import { decode, encode } from '@visavis/wire'
import type { Value } from '@visavis/wire'
import type { Reply } from '../letters/to-group.ts'
import type { MyGuest } from '../doors.ts'
import { guestShelf } from './shelf.ts'

/** Where I am a guest, with everything needed to write and to be written to. */
export interface GuestRecord {
  key: string
  at: number
  /** What the link carried, as text. */
  secret: string
  id: string
  as: 'guest' | 'helper'
  group: string
  alias: string
  occasion: string
  until: number
  /** Seeds of the key I sign with, and of the key letters to me are sealed to; 32 bytes each. */
  signs: Uint8Array
  replySeed: Uint8Array
  readSecret: Uint8Array
  /** The group's letterbox, as the invitation named it last. */
  letterbox: Reply
  letters: { at: number; text: string; mine: boolean; id: string }[]
  process: MyGuest['process']
  over: boolean
  /** Letters that have to go out, oldest first, sealed when they go. */
  out: { id: string; bytes: Uint8Array }[]
}

export const guestKind = {
  prefix: guestShelf,
  write: (guest: GuestRecord): Uint8Array => encode(structuredClone(guest) as unknown as Value),
  read: (bytes: Uint8Array): GuestRecord => decode(bytes) as unknown as GuestRecord,
}

/** Being a guest, as the guest sees it. */
export function myGuest({ key, as, group, alias, occasion, until, letters, process, over, out }: GuestRecord, now: number): MyGuest {
  const waits = (id: string) => out.some((letter) => letter.id === id)
  return {
    key, as, group, alias, occasion, until, process,
    state: over || until <= now ? 'over' : waits('') ? 'waiting-to-be-sent' : 'here',
    letters: letters.map(({ id, ...letter }) => ({ ...letter, waiting: letter.mine && waits(id) })).sort((a, b) => a.at - b.at),
  }
}
