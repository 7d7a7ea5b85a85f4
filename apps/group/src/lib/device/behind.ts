import type { Alarm, RoomView } from './view.ts'
import type { Connection, Founding, InvitationCard, KnockAt, MyGuest, MyKnock, Outcome, PublicCard, Refused, RoomOnList } from './device.ts'
import type { Said } from './room/say.ts'

/** What stands behind the front door: this tab itself, or another tab that does everything for all. */
export interface Behind {
  rooms(): RoomOnList[]
  knocks(): MyKnock[]
  guests(): MyGuest[]
  connection(): Connection
  /** Makes `view(key)` possible. Throws when there is no such room. */
  enter(key: string): Promise<void>
  view(key: string): RoomView
  doing: Doing
  close(): Promise<void>
}

/** Everything that can be done, in plain values that may travel between tabs. */
export interface Doing {
  say(key: string, said: Said): Promise<Outcome>
  /** Public key notes for this member are sealed to, or null. */
  keyOf(key: string, u: string): Promise<Uint8Array | null>
  acknowledge(key: string, alarm: Pick<Alarm, 'kind' | 'seq'>): Promise<void>
  saw(key: string, sharing: string): Promise<void>
  forget(key: string): Promise<void>
  showOutside(key: string, ids: readonly string[]): Promise<{ ok: true; text: string } | Refused>
  label(key: string, label: string): Promise<void>
  found(founding: Founding): Promise<{ ok: true; key: string } | Refused>
  card(slug: string): Promise<PublicCard | null>
  invitation(secret: string): Promise<{ ok: true; card: InvitationCard } | Refused>
  linkOf(key: string, id: string): Promise<string | null>
  chooseSister(key: string, split: string, sister: number | null): Promise<Outcome>
  foundSister(key: string, split: string): Promise<Outcome>
  comeAsGuest(secret: string): Promise<{ ok: true; guest: MyGuest } | Refused>
  writeAsGuest(guest: string, text: string): Promise<Outcome>
  forgetGuest(guest: string): Promise<void>
  knock(at: KnockAt): Promise<{ ok: true; knock: MyKnock } | Refused>
  accept(knock: string): Promise<Outcome>
  forgetKnock(knock: string): Promise<void>
  wake(): Promise<void>
  rest(): Promise<void>
  wipe(): Promise<void>
}

/** Told after every change: the room it is about, or null for the device itself. */
export type Changed = (room: string | null) => void
