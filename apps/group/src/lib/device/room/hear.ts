import { decodeEnvelope } from '@visavis/wire'
import { openNote } from '@visavis/seal'
import type { Taken } from '@visavis/seal'
import type { Arrival } from '@visavis/sync'
import { DAY, dayOf } from '../day.ts'
import { aboutOf } from './about.ts'
import { asSaid } from './carried.ts'
import { forgetWhatItTakes } from './forget-words.ts'
import type { Inside } from './inside.ts'
import { bookOf } from './inside.ts'
import type { Spoken } from './spoken.ts'

/** Keeps the words of an entry that took effect, and drops those that were taken back. */
export async function hear(inside: Inside, taken: Taken, { entry }: Arrival): Promise<void> {
  const { deed } = taken
  if (!deed || taken.void !== null || taken.refused !== null || taken.id === null) return
  forgetWhatItTakes(inside, taken)
  if (deed.kind === 'thank') await hearThanks(inside, taken)
  if (taken.words.state === 'none') return
  const expires = lastDay(inside, taken.at!, decodeEnvelope(entry).words?.expires ?? 0)
  inside.spoken.put(await asSaid(inside, { ...said(taken), ...opened(taken), expires }))
}

/** As their author labelled them, and never longer than the group remembers: a label is one member's word. */
function lastDay(inside: Inside, at: number, label: number): number {
  const days = bookOf(inside)?.read().rules.memoryDays ?? null
  if (days === null) return label
  const most = dayOf(Math.min(at, inside.home.clock.now()) + days * DAY)
  return label === 0 ? most : Math.min(label, most)
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
  return { id: id!, seq, kind: deed!.kind, about: aboutOf(deed!), by: by!, at: at! }
}

function opened({ words }: Taken): Pick<Spoken, 'state' | 'text' | 'awaits' | 'proof'> {
  if (words.state === 'here') return { state: 'here', text: new TextDecoder().decode(words.bytes), awaits: null, proof: words.proof }
  if (words.state !== 'gone') return { state: 'damaged', text: '', awaits: null, proof: null }
  return { state: 'gone', text: '', awaits: { key: words.key, hash: words.hash }, proof: null }
}
