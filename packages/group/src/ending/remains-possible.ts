import type { Deed } from '../deeds.ts'

/** What may still be done when a group has ended: go, take back, and decide together to go on. */
const remaining: readonly Deed['kind'][] = ['leave', 'take-back', 'take-back-remark', 'hide-contact', 'answer', 'amend', 'withdraw', 'settle']

export const remainsPossible = (deed: Deed): boolean =>
  remaining.includes(deed.kind) || (deed.kind === 'propose' && deed.matter.matter === 'end')
