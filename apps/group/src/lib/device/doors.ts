import type { Process } from '@visavis/group'
import type { CardFields } from './device.ts'
import type { Words } from './view.ts'

export type KnockAt = ({ slug: string } | { invitation: string }) & { alias: string; text: string }

export interface PublicCard {
  slug: string
  name: string
  card: CardFields
  /** Null when the group takes no knocks here. */
  letterbox: { address: Uint8Array; key: Uint8Array } | null
}

export interface MyKnock {
  key: string
  /** Empty when I came by an invitation, or chose a sister group. */
  slug: string
  /** The name on the public card, or in the invitation. */
  group: string
  alias: string
  text: string
  at: number
  /** `to-accept`: the group has said yes, its agreements lie here to read. */
  /** `not-now`: the group has said kindly that it does not fit now. */
  state: 'waiting-to-be-sent' | 'knocked' | 'answered' | 'to-accept' | 'accepted' | 'in' | 'not-now'
  /** `visit`: an invitation to come to a meeting once. */
  letters: { at: number; text: string; visit: boolean }[]
  /** The agreements to read before coming in, or null. */
  agreements: { name: string; purpose: string; lines: string[] } | null
  /** Key of the room once we are in. */
  room: string | null
}

/** What an invitation says to whoever holds its link, before they do anything. */
export interface InvitationCard {
  /** What the link is for: to knock, to visit as a guest, or to help the group begin. */
  as: 'member' | 'guest' | 'helper'
  /** Id of the invitation or of the guest. */
  id: string
  /** The group's name. */
  group: string
  purpose: string
  agreements: string[]
  /** Why somebody is asked to come: of a guest, a helper or an open door; else empty. */
  occasion: string
  /** What the group calls a guest; else empty. */
  alias: string
  /** Until when it holds, ms since 1970. */
  until: number
  /** The group has already said that whoever comes by this link is welcome: only the agreements are still to be accepted. */
  welcome: boolean
}

/** Where I am a guest or helper: no member, I see what is written to me and nothing else. */
export interface MyGuest {
  key: string
  as: 'guest' | 'helper'
  group: string
  alias: string
  occasion: string
  until: number
  /** `over`: the time has passed, or the group has ended it. */
  state: 'waiting-to-be-sent' | 'here' | 'over'
  /** Oldest first; `mine`: written by me. */
  letters: { at: number; text: string; mine: boolean; waiting: boolean }[]
  /** For helpers: how the group is coming along, once a week; no names, no words. `week`: its Monday, `2026-11-16`. */
  process: (Process & { week: string }) | null
}

export interface InvitationView {
  id: string
  /** Who made it; null for a door the group opened by decision. */
  by: string | null
  /** Whoever comes by it is welcome without a further decision. */
  welcome: boolean
  occasion: string
  until: number
  /** How many may still come by it. */
  left: number
}

export interface GuestView {
  id: string
  as: 'guest' | 'helper'
  alias: string
  occasion: string
  until: number
  /** `invited`: their link was not used yet. */
  state: 'invited' | 'here' | 'over'
  /** Two people have used the same link: the one who came first is the guest; whoever gave the link should ask. */
  usedTwice: boolean
  /** Oldest first; `by` null: from the guest. `unreadable`: somebody brought in what the guest has not written. */
  letters: { id: string; by: string | null; at: number; words: Words; waiting: boolean }[]
}

/** A group on its way into several. */
export interface SplitView {
  id: string
  opens: number
  sisters: SisterView[]
  /** Which one I chose, from 0; null: I stay. */
  mine: number | null
  /** Whether I have said so; who says nothing stays. */
  chose: boolean
}

export interface SisterView {
  name: string
  /** Member ids, here, of who chose it. */
  choosers: string[]
  /** `being-founded`: its day has come and nobody's device has founded it yet. */
  state: 'choosing' | 'being-founded' | 'alive'
  /** Who founded it, by member id here; null while nobody has. */
  foundedBy: string | null
  /** Key of its room on this device, once I am in. */
  room: string | null
  /** Who chose it and has not been let in, seen from inside it; empty while I am not in. */
  missing: string[]
}
