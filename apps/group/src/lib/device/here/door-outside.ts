import type { KnockAt, Refused } from '../device.ts'
import { fetchCard } from '../house/card.ts'
import type { DoorOutside } from '../knock/make-knock.ts'
import { Unreachable } from '../ports.ts'
import type { Home } from '../room/home.ts'

/** Finds the door somebody knocks at: behind a public card, or behind an invitation. */
export async function doorOutside(home: Home, at: KnockAt): Promise<{ ok: true; door: DoorOutside } | Refused> {
  try {
    return 'slug' in at ? await behindCard(home, at.slug) : await behindInvitation(home, at.invitation)
  } catch (cause) {
    if (cause instanceof Unreachable) return { ok: false, refused: 'the-house-does-not-answer' }
    throw cause
  }
}

async function behindCard({ transport }: Home, slug: string): Promise<{ ok: true; door: DoorOutside } | Refused> {
  const card = await fetchCard(transport, slug)
  if (!card) return { ok: false, refused: 'no-such-card' }
  const { name, letterbox } = card
  return letterbox ? { ok: true, door: { slug, name, letterbox, invitation: null } } : { ok: false, refused: 'takes-no-knocks' }
}

async function behindInvitation(home: Home, secret: string): Promise<{ ok: true; door: DoorOutside } | Refused> {
  const { lookBehind } = await import('../invitations/read.ts')
  const seen = await lookBehind(home, secret)
  if (!seen.ok) return seen
  const { id, as, group: name, letterbox } = seen.letter
  if (as !== 'member' && as !== 'welcome') return { ok: false, refused: 'this-invitation-is-for-a-guest' }
  return { ok: true, door: { slug: '', name, letterbox, invitation: id } }
}
