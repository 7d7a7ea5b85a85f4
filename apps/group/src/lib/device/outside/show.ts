import { toBase64url } from '@visavis/wire'
import type { Refused } from '../device.ts'
import type { Inside } from '../room/inside.ts'
import type { Spoken } from '../room/spoken.ts'
import { ownWords, TITLE } from './own.ts'

/** These words with their proofs, in the order they were said: nothing of the log, of others, or of what else was said. */
export function showOutside({ spoken }: Inside, ids: readonly string[]): { ok: true; text: string } | Refused {
  const said = [...new Set(ids)].map((id) => spoken.get(id))
  if (said.length === 0 || !said.every(canBeShown)) return { ok: false, refused: 'no-such-sharing' }
  return { ok: true, text: JSON.stringify({ visavis: TITLE, said: said.sort((a, b) => a.seq - b.seq).map(asShown) }, null, 2) }
}

type Showable = Spoken & { proof: Uint8Array }

const canBeShown = (one: Spoken | undefined): one is Showable => one?.state === 'here' && one.proof !== null && ownWords.includes(one.kind)

const asShown = ({ at, kind, text, proof }: Showable) =>
  ({ day: new Date(at).toISOString().slice(0, 10), what: kind, words: text, proof: toBase64url(proof) })
