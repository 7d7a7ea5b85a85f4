import type { Way } from '../deed.ts'
import { whole } from '../fields.ts'

export type AcceptAgreements = { kind: 'accept-agreements'; version: number }

/** I have read the agreements as they stand now, and keep to them. Not to say so is no reason for anything. */
export const acceptAgreements = {
  carries: { version: whole(1) },
  refuse: {
    'these-are-not-our-agreements': (group, { deed }) => deed.version !== group.agreements.version,
    'you-said-so-already': (group, { by, deed }) => group.members.get(by)!.acceptedAgreements === deed.version,
  },
  change(group, { by, deed }) {
    group.members.set(by, { ...group.members.get(by)!, acceptedAgreements: deed.version })
  },
} satisfies Way<AcceptAgreements>
