import { forgetSecret } from '@visavis/seal'
import type { Taken } from '@visavis/seal'
import { fromHex } from '@visavis/wire'
import type { Inside } from './inside.ts'
import type { Spoken } from './spoken.ts'

/** What else a deed makes us forget, at once: what was taken back, hidden, replaced, or goes with who goes. */
export function forgetWhatItTakes(inside: Inside, { deed, by, id }: Taken): void {
  const { spoken } = inside
  const theirs = (...kinds: string[]) => [...spoken.all()].filter((one) => one.by === by && kinds.includes(one.kind) && one.id !== id)
  switch (deed?.kind) {
    case 'take-back': return forgetAll(inside, [String(deed.sharing)])
    case 'take-back-remark': return forgetAll(inside, [String(deed.remark)])
    case 'show-contact': case 'hide-contact': return forgetAll(inside, theirs('show-contact').map((one) => one.id))
    case 'leave': return forgetAll(inside, [...theirs('show-contact'), ...(deed.words === 'go' ? theirs('share', 'remark') : [])].map((one) => one.id))
  }
}

/** The house is to drop the words of an entry of mine. */
export function makeHouseDrop({ identity, record, notes }: Inside, { id, seq }: Pick<Spoken, 'id' | 'seq'>): void {
  notes.toForget.push({ seq, secret: forgetSecret(identity, record.logId, fromHex(id)) })
}

/** Forgotten here, with everything that was answered, also in what waits to be written down in one piece; whoever wrote some of it also makes the house forget. */
function forgetAll(inside: Inside, ids: readonly string[]): void {
  const { spoken, identity } = inside
  for (const id of ids) {
    for (const one of [spoken.get(id), ...spoken.about(id)]) if (one?.by === identity.u) makeHouseDrop(inside, one)
    spoken.drop(id)
  }
  if (ids.length > 0) inside.tail = Infinity
}
