import { dayOf } from '../day.ts'
import type { Inside } from '../room/inside.ts'
import type { Errand, Known } from './errands.ts'
import { speak } from './go.ts'

/**
 * The words of a contact card open for those who were here when they were said; for those who came since, and before the group would
 * forget them, the owner's device says them again. */
export function contactToSayAgain(inside: Inside, { group, me, now }: Known): Errand[] {
  const id = group.members.get(me)?.contact
  const card = inside.spoken.get(id ?? '')
  if (!card || card.state !== 'here') return []
  const isNews = [...group.members.values()].some(({ seq }) => seq > card.seq)
  const isFading = card.expires !== 0 && 3 * (card.expires - dayOf(now)) < card.expires - dayOf(card.at)
  if (!isNews && !isFading) return []
  return [{ errand: 'more', key: `contact ${id}`, mine: true, go: () => speak(inside, { kind: 'show-contact' }, card.text) }]
}
