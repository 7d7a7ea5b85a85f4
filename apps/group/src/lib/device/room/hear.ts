import { decodeEnvelope, fromHex } from '@visavis/wire'
import { forgetSecret, openNote } from '@visavis/seal'
import type { Taken } from '@visavis/seal'
import type { Arrival } from '@visavis/sync'
import { heardFrom } from '../guests/heard.ts'
import type { Inside } from './inside.ts'
import { bookOf } from './inside.ts'
import type { Spoken } from './spoken.ts'

/** Keeps the words of an entry that took effect, and drops those that were taken back. */
export async function hear(inside: Inside, taken: Taken, { entry }: Arrival): Promise<void> {
  const { deed } = taken
  if (!deed || taken.void !== null || taken.refused !== null || taken.id === null) return
  if (deed.kind === 'take-back') takeBack(inside, String(deed.sharing))
  if (deed.kind === 'thank') await hearThanks(inside, taken)
  if (taken.words.state === 'none') return
  const expires = decodeEnvelope(entry).words?.expires ?? 0
  inside.spoken.put(await asSaid(inside, { ...said(taken), ...opened(taken), expires }))
}

/** What a guest wrote is what they signed, whoever brought it in; anything else is damaged. */
export async function asSaid(inside: Inside, spoken: Spoken): Promise<Spoken> {
  if (spoken.kind !== 'bring-guest-letter' || spoken.state !== 'here') return spoken
  const guests = [...bookOf(inside)?.read().guests.values() ?? []]
  const guest = guests.find(({ letters }) => letters.some(({ id }) => id === spoken.about))
  const letter = guest && await heardFrom(guest, spoken.about ?? '', spoken.text)
  return letter ? { ...spoken, ...letter } : { ...spoken, state: 'damaged', text: '' }
}

/** Forgotten here at once, with everything that was answered, also in what waits to be written down in one piece; whoever wrote some of it also makes the house forget. */
function takeBack(inside: Inside, sharing: string): void {
  const { spoken, identity } = inside
  for (const one of [spoken.get(sharing), ...spoken.about(sharing)]) if (one?.by === identity.u) makeHouseDrop(inside, one)
  spoken.drop(sharing)
  inside.tail = Infinity
}

/** The house is to drop the words of an entry of mine. */
export function makeHouseDrop({ identity, record, notes }: Inside, { id, seq }: { id: string; seq: number }): void {
  notes.toForget.push({ seq, secret: forgetSecret(identity, record.logId, fromHex(id)) })
}

/** A note of thanks is for the giver alone; on other devices it stays closed. */
async function hearThanks(inside: Inside, taken: Taken): Promise<void> {
  const { sharing: about, note } = taken.deed as unknown as { sharing: string; note: Uint8Array }
  const sharing = bookOf(inside)?.read().sharings.get(about)
  if (sharing?.by !== inside.identity.u) return
  const text = await openNote(inside.identity.seed, { by: taken.by!, to: about }, note)
  if (!text) return
  const earlier = inside.spoken.about(about).find((one) => one.kind === 'thank' && one.by === taken.by)
  if (earlier) inside.spoken.drop(earlier.id)
  const expires = inside.spoken.get(about)?.expires ?? 0
  inside.spoken.put({ ...said(taken), state: 'here', text: new TextDecoder().decode(text), awaits: null, proof: null, expires })
}

function said({ id, seq, by, at, deed }: Taken): Pick<Spoken, 'id' | 'seq' | 'kind' | 'about' | 'by' | 'at'> {
  const about = deed?.sharing ?? deed?.knock ?? deed?.letter ?? deed?.guest ?? null
  return { id: id!, seq, kind: deed!.kind, about: typeof about === 'string' ? about : null, by: by!, at: at! }
}

function opened({ words }: Taken): Pick<Spoken, 'state' | 'text' | 'awaits' | 'proof'> {
  if (words.state === 'here') return { state: 'here', text: new TextDecoder().decode(words.bytes), awaits: null, proof: words.proof }
  if (words.state !== 'gone') return { state: 'damaged', text: '', awaits: null, proof: null }
  return { state: 'gone', text: '', awaits: { key: words.key, hash: words.hash }, proof: null }
}
