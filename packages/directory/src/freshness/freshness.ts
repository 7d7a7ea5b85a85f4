import { numberOf } from '../series/calendar.ts'

/** When somebody last said that an entry is right, in which part, and how. Never a person's name. */
export interface Confirmation {
  /** ISO day. */
  on: string
  by: 'group' | 'contact-point'
  how: 'link' | 'mail' | 'letter' | 'phone' | 'visit'
}

/** How far an entry can be trusted: `hidden` ones are kept and no longer shown. */
export type Standing = 'green' | 'amber' | 'hidden' | 'unconfirmed'

/** Days after which an entry turns amber, is asked for once more, and is hidden. A server may choose its own. */
export interface Ladder {
  amber: number
  lastCall: number
  hidden: number
}

/** Six, nine and twelve months. */
export const usualLadder: Ladder = { amber: 183, lastCall: 274, hidden: 365 }

/** Where an entry stands today (ISO day). What a source calls its last change is no confirmation, and counts for nothing here. */
export function standingOf(confirmed: Confirmation | undefined, today: string, ladder: Ladder = usualLadder): Standing {
  const [on, now] = [numberOf(confirmed?.on ?? ''), numberOf(today)]
  if (on === null || now === null) return 'unconfirmed'
  const age = now - on
  return age < ladder.amber ? 'green' : age < ladder.hidden ? 'amber' : 'hidden'
}
