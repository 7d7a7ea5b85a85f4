import type { Audience, Format, Listing, Status } from '../listing/listing.ts'
import { statuses } from '../listing/listing.ts'
import { accessFacts } from '../venue/access.ts'
import type { AccessFact } from '../venue/access.ts'
import type { Query } from './query.ts'

/** What is known of a group in one number: two bits for whom, three how, nine for access, eight for its status. */
const audienceBits: Record<Audience, number> = { affected: 1, relatives: 2, both: 3 }
const [room, link, phone] = [1 << 2, 1 << 3, 1 << 4]
const formatBits: Record<Format, number> = { 'in-person': room, online: link, hybrid: room | link, phone }
const accessBit = (fact: AccessFact): number => 1 << (5 + accessFacts.indexOf(fact))
const statusBit = (status: Status): number => 1 << (14 + statuses.indexOf(status))

/** Codes of feeds that say what our own facts say. */
const accessByCode: Record<string, AccessFact> = { X: 'step-free', WA: 'step-free', WC: 'step-free', XB: 'wheelchair-toilet', ASL: 'sign-language', AL: 'sign-language', FF: 'fragrance-free', BA: 'children-welcome', CF: 'children-welcome', CW: 'children-welcome' }

export function factsOf(listing: Listing): number {
  const format = formatBits[listing.format] | (listing.join?.phone ? phone : 0)
  return audienceBits[listing.audience] | format | statusBit(listing.status) | accessOf(listing).reduce((bits, fact) => bits | accessBit(fact), 0)
}

function accessOf({ place, tags }: Listing): AccessFact[] {
  const said = place?.access?.facts ?? {}
  const byTag = tags.filter(({ kind }) => kind === 'access').map(({ code }) => accessByCode[code.slice(code.indexOf(':') + 1)])
  return accessFacts.filter((fact) => said[fact] === true || (said[fact] === undefined && byTag.includes(fact)))
}

/** Groups for both are also found by those who look for one of the two. */
export const isForRelatives = (facts: number): boolean => (facts & audienceBits.relatives) !== 0

/** What a question asks of the facts: all bits of `all`, and one of `any` (0 = any). */
export interface Asked {
  all: number
  any: number
}

/** Hybrid groups are also found by those who look for a room or for a link; "open" is whoever takes new people now. */
export function askedOf(query: Query): Asked {
  const all = (query.for === null ? 0 : audienceBits[query.for]) | (query.format === null ? 0 : formatBits[query.format]) | query.access.reduce((bits, fact) => bits | accessBit(fact), 0)
  return { all, any: query.status === null ? 0 : statusBit(query.status) | (query.status === 'open' ? statusBit('on-dates') : 0) }
}

export const hasFacts = (facts: number, { all, any }: Asked): boolean => (facts & all) === all && (any === 0 || (facts & any) !== 0)
