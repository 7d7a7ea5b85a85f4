import { isMember } from '@visavis/group'
import type { Decision } from '@visavis/group'
import { here } from '#lib/here.svelte.ts'
import { howItEnded } from '#lib/review/ended.ts'
import type { OpenRoom } from '#lib/room.svelte.ts'

/** How a decision ended, in a few words; about whether somebody can stay it is said as what it means for them. */
export function outcomeSays(decision: Readonly<Decision>, room: OpenRoom): string {
  const { matter, outcome } = decision
  if (matter.matter !== 'review') return here.words.deciding.states[outcome ?? 'open']
  const { group, me } = room.view
  const ended = howItEnded(decision, isMember(group, matter.member)) ?? 'withdrawn'
  if (matter.member === me) return here.words.review.me[ended === 'stayed' ? 'stayed' : 'withdrawn']
  return here.words.review.ended[ended](room.nameOf(matter.member))
}
