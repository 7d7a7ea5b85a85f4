import type { Done, Way } from '../deed.ts'
import { id } from '../fields.ts'
import type { Group } from '../shape.ts'

export type TakeBackRemark = { kind: 'take-back-remark'; remark: string }

/** I take back what I said about a proposal. It is forgotten at once. */
export const takeBackRemark = {
  carries: { remark: id },
  fleeting: true,
  alsoWhilePaused: true,
  refuse: {
    'no-such-remark': (group, { deed }) => !group.remarks.has(deed.remark),
    'it-is-not-yours': (group: Group, { by, deed }: Done<TakeBackRemark>) => group.remarks.get(deed.remark)!.by !== by,
  },
  change(group, { deed }) {
    group.remarks.delete(deed.remark)
  },
} satisfies Way<TakeBackRemark>
