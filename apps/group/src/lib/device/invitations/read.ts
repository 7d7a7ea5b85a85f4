import { invitationBox, openInvitation } from '@visavis/seal'
import { fromBase64url } from '@visavis/wire'
import type { Refused } from '../device.ts'
import type { InvitationCard } from '../doors.ts'
import { fetchLetters } from '../house/letterbox.ts'
import type { Home } from '../room/home.ts'
import { readInvitation } from './letter.ts'
import type { Invites, InvitationLetter } from './letter.ts'

/** What lies behind a link now. `secret`: the 16 bytes it carries, as text. */
export async function lookBehind(home: Pick<Home, 'transport' | 'clock'>, secret: string): Promise<{ ok: true; letter: Invites } | Refused> {
  const opens = secretOf(secret)
  if (!opens) return { ok: false, refused: 'no-such-invitation' }
  const told = await fetchLetters(home.transport, invitationBox(opens).readSecret, 0)
  if (!told.ok) return { ok: false, refused: 'the-house-does-not-answer' }
  const letters = await Promise.all(told.letters.map(({ bytes }) => openInvitation(opens, bytes)))
  return newest(letters.flatMap((bytes) => (bytes && readInvitation(bytes)) ?? []), home.clock.now())
}

export function cardOf({ id, as, group, purpose, agreements, occasion, alias, until }: Invites): InvitationCard {
  return { id, as: as === 'welcome' ? 'member' : as, welcome: as === 'welcome', group, purpose, agreements, occasion, alias, until }
}

/** One word that it is over is enough: what was ended is not begun again. */
function newest(letters: readonly InvitationLetter[], now: number): { ok: true; letter: Invites } | Refused {
  const written = letters.flatMap((letter) => (letter.letter === 'invitation' ? letter : []))
  const last = written.sort((a, b) => a.epoch - b.epoch || a.day - b.day).at(-1)
  const isOver = letters.some(({ letter }) => letter === 'over') || (last && last.until <= now)
  if (isOver) return { ok: false, refused: 'this-invitation-is-over' }
  return last ? { ok: true, letter: last } : { ok: false, refused: 'no-such-invitation' }
}

/** Null when the link was cut short or mistyped. Of 22 characters the last carries two bits only. */
const secretOf = (text: string): Uint8Array | null => (/^[\w-]{21}[AQgw]$/.test(text) ? fromBase64url(text) : null)
