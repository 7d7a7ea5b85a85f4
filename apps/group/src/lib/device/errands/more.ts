import type { Inside } from '../room/inside.ts'
import { contactToSayAgain } from './contact.ts'
import { logToEnd } from './end-log.ts'
import type { Errand, Known } from './errands.ts'

/** Errands only some groups have: links, guests, sister groups. What they need is fetched by those that do; what cannot be fetched now waits. */
export async function moreErrands(inside: Inside, known: Known): Promise<Errand[]> {
  const { group, notes } = known
  if (!known.knowsDevice) return []
  const links = group.invitations.size + group.guests.size + notes.gave.length > 0
  const invitations = links ? await import('../invitations/errands.ts').catch(later) : null
  const guests = group.guests.size > 0 ? await import('../guests/errands.ts').catch(later) : null
  const sisters = group.splits.size > 0 || hasChosen(inside) ? await import('../sisters/errands.ts').catch(later) : null
  return [
    ...contactToSayAgain(inside, known),
    ...logToEnd(inside),
    ...await invitations?.invitationErrands(inside, known) ?? [],
    ...await guests?.guestErrands(inside, known) ?? [],
    ...await sisters?.sisterErrands(inside, known) ?? [],
  ]
}

const hasChosen = ({ home, record }: Inside): boolean => home.beside?.knocks.all().some(({ sister, room }) => sister?.of === record.key && room === null) ?? false

const later = (): null => null
