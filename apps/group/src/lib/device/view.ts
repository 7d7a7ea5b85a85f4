import type { Group } from '@visavis/group'
import type { GuestView, InvitationView, SplitView } from './doors.ts'

/** What a person sees of a room at one moment. A new value after every change; never altered in place. */
export interface RoomView {
  /** Local random key of the room; means nothing to anybody else. */
  key: string
  /** What this person calls the group on this device; empty until they name it. */
  label: string
  standing: Standing
  /** Why we are out, or null. */
  why: WhyOut | null
  /** Until when the others have asked me to say nothing new, ms by the group's clock; null: I may speak. */
  pausedUntil: number | null
  /** The group has decided on rules this program does not know yet: it reads no further, and what was said here before waits. Nothing is lost. */
  needsNewerProgram: boolean
  /** The group as the rules see it, replayed from the log. */
  group: Group
  /** My member id in this group. */
  me: string
  today: Today
  /** Newest first; what still waits on this device comes first of all. */
  sharings: SharingView[]
  knocks: KnockView[]
  /** What was said about proposals, oldest first. */
  remarks: RemarkView[]
  /** Contact cards that are shown now. */
  contacts: ContactView[]
  /** Invitations that hold now; their links: `room.linkOf`. */
  invitations: InvitationView[]
  guests: GuestView[]
  splits: SplitView[]
  /** Deeds said on this device that the group does not have yet, oldest first. */
  waiting: Waiting[]
  /** Shown to people, never healed silently. */
  alarms: Alarm[]
  /** Where the public card stands, as this device knows it, or null. */
  slug: string | null
}

/** `coming-in`: the log is not read up to our own admission yet. `leaving`: we left, the house does not have it yet. `out`: no longer a member. */
export type Standing = 'coming-in' | 'in' | 'leaving' | 'out'

/** `left`: by ourselves. `removed`: by the decision of that id; our own words stay readable here until we forget the room. */
export type WhyOut = { why: 'left' } | { why: 'removed'; decision: string }

/** Ids of what asks for me today. */
export interface Today {
  /** Knocks nobody has answered yet. */
  knocks: string[]
  /** Open decisions I have not answered. */
  decisions: string[]
  /** Sharings of others I have not heard yet. */
  sharings: string[]
  /** New thanks for me, by sharing. */
  thanks: string[]
}

/** `not-yet`: the server has not given them to us. `forgotten`: dropped, on purpose, everywhere. `unreadable`: altered on the way. */
export type Words =
  | { state: 'here'; text: string }
  | { state: 'not-yet' }
  | { state: 'forgotten' }
  | { state: 'unreadable' }

export interface SharingView {
  id: string
  by: string
  /** The author's claimed time, ms since 1970. */
  at: number
  wish: 'listen' | 'experience' | 'think'
  words: Words
  mine: boolean
  /** True while it has not left this device. */
  waiting: boolean
  heardBy: string[]
  heardByMe: boolean
  known: { by: string; words: Words }[]
  knownByMe: boolean
  /** Only in my own sharings: what others gave back to me alone. */
  thanks: { by: string; at: number; text: string }[]
  thankedByMe: boolean
}

export interface KnockView {
  id: string
  alias: string
  at: number
  words: Words
  /** `visit`: asked them to come to a meeting. */
  answers: { id: string; by: string; at: number; words: Words; waiting: boolean; visit: boolean }[]
  /** The open or last decision about admitting this person, or null. */
  decision: string | null
  state: 'open' | 'not-now' | 'deciding' | 'agreed' | 'accepted' | 'in'
}

export interface RemarkView {
  id: string
  decision: string
  /** Line of the agreements it is about, from 0; null: about the proposal as a whole. */
  line: number | null
  by: string
  at: number
  words: Words
  mine: boolean
  waiting: boolean
}

export interface ContactView {
  u: string
  /** `not-yet` also when it was said before we came: the owner's device says it again. */
  words: Words
}

/** Words somebody showed outside their group, and what their proof says. */
export interface Shown {
  /** Member id of who said them: the same person in one group has the same, in another group another. */
  by: string
  /** The UTC day they were said, `2026-11-22`, as their author's device claimed. */
  day: string
  /** The kind of deed they stood beside, such as `share`. */
  what: string
  text: string
  /** True: said in exactly these words, on that day, by whoever holds the keys of `by`. False: not proven, whatever it says. */
  proven: boolean
}

export interface Waiting {
  id: string
  at: number
  deed: { kind: string } & Record<string, unknown>
  text: string | null
}

export interface Alarm {
  kind: 'fork' | 'divergence' | 'rollback' | 'gap' | 'storage'
  /** Position in the log it is about, or -1. */
  seq: number
  /** Whose entry or device, when known. */
  by: string | null
}
