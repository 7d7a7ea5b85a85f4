import type { Way } from '../deed.ts'
import { whole } from '../fields.ts'
import type { Draft } from '../shape.ts'

export type AcceptAgreements = { kind: 'accept-agreements'; version: number }

/** I have read the agreements as they stand now, and keep to them. Not to say so is no reason for anything. */
export const acceptAgreements = {
  carries: { version: whole(1) },
  refuse: {
    'these-are-not-our-agreements': (group, { deed }) => deed.version !== group.agreements.version,
    'you-said-so-already': (group, { by, deed }) => group.members.get(by)!.acceptedAgreements === deed.version,
  },
  change(group, { by, deed }) {
    accept(group, by, deed.version)
  },
} satisfies Way<AcceptAgreements>

export function accept(group: Draft, u: string, version: number): void {
  const member = group.members.get(u)
  if (member) group.members.set(u, { ...member, acceptedAgreements: version })
}
