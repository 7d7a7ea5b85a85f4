import type { Group, Guest, Knock } from '@visavis/group'
import { knockId } from '../errands/doorstep.ts'
import { heardFrom } from '../guests/heard.ts'
import { writeToGroup } from '../letters/to-group.ts'
import { bookOf } from './inside.ts'
import type { Inside } from './inside.ts'
import type { Spoken } from './spoken.ts'

/** What strangers and guests wrote is what they sealed or signed, whoever carried it in; anything else is damaged. */
export async function asSaid(inside: Inside, spoken: Spoken): Promise<Spoken> {
  const group = bookOf(inside)?.read()
  if (!group || spoken.state !== 'here') return spoken
  if (spoken.kind === 'bring-guest-letter') return await fromGuest(group, spoken) ?? damaged(spoken)
  if (spoken.kind === 'bring-knock') return await isFromStranger(inside, group, spoken) ? spoken : damaged(spoken)
  return spoken
}

const damaged = (spoken: Spoken): Spoken => ({ ...spoken, state: 'damaged', text: '', proof: null })

async function fromGuest(group: Group, spoken: Spoken): Promise<Spoken | null> {
  const guest = [...group.guests.values()].find(({ letters }: Readonly<Guest>) => letters.some(({ id }) => id === spoken.about))
  const letter = guest && await heardFrom(guest, spoken.about ?? '', spoken.text)
  return letter ? { ...spoken, ...letter } : null
}

/** A knock is named after the very letter the person wrote. By a link that is over they come like anybody: then the deed names no invitation, and the letter does. */
async function isFromStranger({ notes }: Inside, group: Group, { about, text }: Spoken): Promise<boolean> {
  const knock = group.knocks.get(about ?? '')
  if (!knock) return false
  const known = [...group.invitations.keys(), ...notes.gave.map(({ id }) => id)]
  const cameBy = knock.invitation === null ? [null, ...new Set(known)] : [knock.invitation]
  const names = await Promise.all(cameBy.map((invitation) => nameOf(knock, text, invitation)))
  return names.includes(knock.id)
}

const nameOf = ({ alias, u, record, reply }: Readonly<Knock>, text: string, invitation: string | null): Promise<string> =>
  knockId(writeToGroup({ letter: 'knock', alias, text, u, record, reply, invitation }))
