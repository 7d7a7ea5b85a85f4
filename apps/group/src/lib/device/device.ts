import type { InvitationCard, KnockAt, MyGuest, MyKnock, PublicCard } from './doors.ts'
import type { Channel, Clock, Locks, Random, Storage, Transport } from './ports.ts'
import type { RoomView, Shown, Standing, WhyOut } from './view.ts'

export type { RoomView, Shown, Standing, WhyOut } from './view.ts'
export type { GuestView, InvitationCard, InvitationView, KnockAt, MyGuest, MyKnock, PublicCard, SisterView, SplitView } from './doors.ts'
export type { Ask, Channel, Clock, Locks, Random, Storage, Transport } from './ports.ts'

/** The front door of the group side: everything a screen can show or do goes through here. */
export interface Device {
  /** My groups on this device, in the order they came. */
  rooms(): RoomOnList[]
  /** Opens a room from what is stored; goes on live from there. Throws when there is no such room. */
  open(key: string): Promise<Room>
  /** Founds a group; works only while the house can be reached, since nobody can find a log that is not there. */
  found(founding: Founding): Promise<{ ok: true; room: Room } | Refused>
  /** What I call a group on this device. */
  label(key: string, label: string): Promise<void>

  /** The public card of a group, as anybody sees it; null when there is none. */
  card(slug: string): Promise<PublicCard | null>
  /** What lies behind the link `#/invited/<secret>`; refused with `no-such-invitation` or `this-invitation-is-over`. */
  invitation(secret: string): Promise<{ ok: true; card: InvitationCard } | Refused>
  /** Knocks at a group from outside, without an account: from its public card, or by an invitation's secret. */
  knock(at: KnockAt): Promise<{ ok: true; knock: MyKnock } | Refused>
  knocks(): MyKnock[]
  /** I have read the agreements and accept them; the device comes in by itself once the group's devices have opened. */
  accept(knock: string): Promise<Outcome>
  /** Forgets a knock and its keys on this device. */
  forgetKnock(knock: string): Promise<void>

  /** Uses a guest's link: the group learns where its letters reach me. */
  comeAsGuest(secret: string): Promise<{ ok: true; guest: MyGuest } | Refused>
  guestOf(): MyGuest[]
  writeAsGuest(guest: string, text: string): Promise<Outcome>
  /** Forgets being a guest, its letters and keys, on this device. */
  forgetGuest(guest: string): Promise<void>

  /** What a text made by `showOutside` proves; null when it is none. Needs no house and no group. */
  checkShown(text: string): Promise<Shown[] | null>

  connection(): Connection
  /** Called after any change of rooms, knocks or connection. Returns how to stop listening. */
  changes(listener: () => void): () => void
  /** Tries to reach the house at once: the browser says it is online again. */
  wake(): void
  /** Stores what is needed to reopen fast; call when the page is hidden. */
  rest(): Promise<void>
  close(): Promise<void>
  /** Forgets everything on this device: groups, keys, words. Others are not told. */
  wipe(): Promise<void>
}

export interface Room {
  readonly key: string
  view(): RoomView
  changes(listener: () => void): () => void
  /** Why I may not do this now (a code of @visavis/group), or null when I may. */
  mayI(deed: SpokenDeed): string | null
  /** Does a deed: checked against the rules, sealed, stored, then sent, now or when the house can be reached again. */
  say(deed: SpokenDeed, words?: string): Promise<Outcome>

  share(sharing: { wish: 'listen' | 'experience' | 'think'; text: string }): Promise<Outcome>
  hear(sharing: string): Promise<Outcome>
  /** `feeling`: my own word for it; may be empty. */
  knowThis(sharing: string, feeling: string): Promise<Outcome>
  /** The note can be read by the giver alone. */
  thank(sharing: string, note: string): Promise<Outcome>
  takeBack(sharing: string): Promise<Outcome>

  /** The answer reaches the person as a letter. */
  answerKnock(knock: string, text: string): Promise<Outcome>
  /** The person gets a kind letter without reasons; after that nothing of the knock is kept. */
  notNow(knock: string): Promise<Outcome>
  /** Date and place of our next meeting, for this person alone; reaches them as a letter. */
  inviteToVisit(knock: string, text: string): Promise<Outcome>
  /** Proposes that this person joins. */
  proposeToAdmit(knock: string): Promise<Outcome>

  /** Makes a link by which up to `uses` people can knock. `days`: how long it holds, at most 60. `link`: to be put behind this page's address. */
  invite(invitation: { days: number; uses: number }): Promise<{ ok: true; id: string; link: string } | Refused>
  /** The link of an invitation, an open door or a guest, `#/invited/…`; null when it does not hold any more. */
  linkOf(id: string): Promise<string | null>
  /** Proposes that somebody who is no member visits, or helps us begin. */
  proposeGuest(guest: { as: 'guest' | 'helper'; alias: string; occasion: string; until: number }): Promise<Outcome>
  /** Proposes a door: whoever of another group comes by its link is welcome. */
  proposeDoor(door: { days: number; most: number; occasion: string }): Promise<Outcome>
  writeToGuest(guest: string, text: string): Promise<Outcome>
  endGuest(guest: string): Promise<Outcome>
  /** I go on in this sister group, by number from 0, with new keys; null: I stay here. */
  chooseSister(split: string, sister: number | null): Promise<Outcome>
  /** Founds the sister group from this device: once its day has come, also when somebody else did and left people out. */
  foundSister(split: string): Promise<Outcome>

  /** `days`: how long it stays open; the group's usual time when left out. */
  propose(matter: Matter, how?: { method?: string; days?: number; review?: number }): Promise<Outcome>
  answer(decision: string, answer: 'yes' | 'worry' | 'aside' | 'no', reason?: string): Promise<Outcome>
  amend(decision: string, matter: Matter): Promise<Outcome>
  withdraw(decision: string): Promise<Outcome>
  settle(decision: string): Promise<Outcome>

  /** Proposes to publish or change the public card; it goes out once the group has decided. */
  publishCard(card: CardFields): Promise<Outcome>
  withdrawCard(): Promise<Outcome>

  chooseAlias(alias: string): Promise<Outcome>
  rest(until?: number): Promise<Outcome>
  comeBack(): Promise<Outcome>
  /** Leaves at once, without a reason; the keys of this group are wiped from this device. `go`: my sharings and remarks are taken back too. */
  leave(words?: 'stay' | 'go'): Promise<Outcome>
  /** Forgets a room one is out of: keys and words go from this device. Does nothing while one is in. */
  forget(): Promise<void>

  /** About an open decision; `line` of its agreements, from 0, or null for all of it. Taken back with `takeBack`. */
  remark(decision: string, line: number | null, text: string): Promise<Outcome>
  /** How the others can reach me, in my own words; replaces an earlier card. Those who come later can read it too. */
  showContact(text: string): Promise<Outcome>
  /** Forgotten at once, on every device and at the house. */
  hideContact(): Promise<Outcome>

  /** Everything I may see, to keep: a page to read, without script, in this language, and the same for programs (docs/export.md). */
  exportAll(lang: 'en' | 'fr' | 'de'): Promise<{ html: string; json: string }>
  /** These words (of sharings, remarks or answers, by id), with proof that they were said: nothing else about the group or anybody. */
  showOutside(ids: readonly string[]): Promise<{ ok: true; text: string } | Refused>

  /** I have seen what came back to a sharing of mine. */
  saw(sharing: string): Promise<void>
  /** I have seen this alarm and go on. */
  acknowledge(alarm: { kind: string; seq: number }): Promise<void>
  close(): Promise<void>
}

/** Ok means: it stands in this device's outbox and cannot be lost any more. */
export type Outcome = { ok: true; id: string } | Refused
/** `refused` is a code; its sentence lives in @visavis/messages. */
export interface Refused { ok: false; refused: string }

export type SpokenDeed = { kind: string } & Record<string, unknown>
export type Matter = { matter: string } & Record<string, unknown>
/** Fields of the public listing; the house checks them. */
export type CardFields = Record<string, unknown>

export interface RoomOnList {
  key: string
  /** Empty until the person names it. */
  label: string
  standing: Standing
  why: WhyOut | null
}

export interface Founding {
  alias: string
  name: string
  purpose: string
  audience: 'affected' | 'relatives' | 'both'
  language: 'en' | 'fr' | 'de'
  agreements: string[]
  rules?: Record<string, unknown>
}

export interface Connection {
  state: 'online' | 'connecting' | 'offline'
  /** How many deeds and letters still wait on this device. */
  waiting: number
}

export interface DeviceOptions {
  storage: Storage
  transport: Transport
  clock: Clock
  random: Random
  /** One writer over all tabs; without it this device is the only one. */
  locks?: Locks
  /** Opens the channel between tabs. */
  channel?: (name: string) => Channel
  /** How long each next member's device waits before doing an errand anybody's device may do; ms, default 20,000. */
  rankWaitMs?: number
  /** The latest edition of a group's rules that is read; the one this program knows when left out. */
  edition?: number
}

export { openDevice } from './open-device.ts'
