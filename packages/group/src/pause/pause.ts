import { DAY } from '../days.ts'
import { findDecision, itHasEnded, itIsAboutYou, noSuchDecision, notAsked } from '../decision/index.ts'
import type { Way } from '../deed.ts'
import { exactly, id, list, orNull, whole } from '../fields.ts'
import { isLately } from '../review/index.ts'
import type { Draft, Group } from '../shape.ts'

/** Some asked that somebody pauses. `called` and `until` are the group's time; `until` is null as long as it was only one. */
export type Pause = { u: string; review: string; by: string[]; called: number; until: number | null }

export type CallPause = { kind: 'pause'; decision: string }

export const pauseForm = exactly<Pause>({ u: id, review: id, by: list(id, 1, 2), called: whole(), until: orNull(whole()) })

/**
 * This person shall pause, while we review whether they can stay: for when there are threats. It takes two of those
 * who were asked, within a day, and lasts two days.
 */
export const pause = {
  carries: { decision: id },
  refuse: {
    'no-such-decision': noSuchDecision,
    'it-has-ended': itHasEnded,
    'that-is-no-review': (group, { deed }) => personOf(group, deed) === null,
    'it-is-about-you': itIsAboutYou,
    'you-came-later': notAsked,
    'they-have-paused-already': (group, { deed }) => hasPaused(group, deed),
    'you-said-so-already': (group, { by, deed }) => callFor(group, deed)?.by.includes(by) ?? false,
    'you-called-for-a-pause-already': (group, { by, deed }) => [...group.pauses.values()].some((other) =>
      other.review !== deed.decision && other.by.includes(by) && stands(group, other)),
  },
  change(group, { by, deed }) {
    const u = personOf(group, deed)!
    const first = callFor(group, deed)
    group.pauses.set(u, first
      ? { ...first, by: [...first.by, by], until: group.clock + 2 * DAY }
      : { u, review: deed.decision, by: [by], called: group.clock, until: null })
  },
} satisfies Way<CallPause>

/** Until when this person pauses, by the group's clock; null when they do not. It ends with the review at the latest. */
export function pausedUntil(group: Group, u: string): number | null {
  const paused = group.pauses.get(u)
  if (!paused || paused.until === null) return null
  return group.clock < paused.until && group.decisions.has(paused.review) ? paused.until : null
}

/** A pause is kept as long as it keeps the next one away. */
export function forgetPauses(group: Draft): void {
  for (const { u, review, until, called } of group.pauses.values()) {
    if (!group.decisions.has(review) && !isLately(group, until ?? called)) group.pauses.delete(u)
  }
}

function personOf(group: Group, { decision }: CallPause): string | null {
  const matter = findDecision(group, decision)?.matter
  return matter?.matter === 'review' ? matter.member : null
}

/** At most once per review, and not again and again in one review after another. */
function hasPaused(group: Group, deed: CallPause): boolean {
  const paused = group.pauses.get(personOf(group, deed)!)
  if (!paused || paused.until === null) return false
  return paused.review === deed.decision || isLately(group, paused.until)
}

/** The first call for this pause, when it is not older than a day. */
function callFor(group: Group, deed: CallPause): Readonly<Pause> | null {
  const called = group.pauses.get(personOf(group, deed)!)
  return called && called.until === null && called.review === deed.decision && stands(group, called) ? called : null
}

/** Its review is open, and it was not left without a second voice for more than a day. */
const stands = (group: Group, { review, called, until }: Pause): boolean =>
  group.decisions.has(review) && (until !== null || group.clock <= called + DAY)
