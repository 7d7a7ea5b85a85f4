import type { Way } from '../deed.ts'
import { nextMoment } from './moments.ts'

export type TellTime = { kind: 'tell-time' }

/** I see that a moment has come for which something waits. It changes nothing but what time it is for the group. */
export const tellTime = {
  carries: {},
  refuse: {
    'nothing-waits-for-now': (group, { at }) => at < (nextMoment(group) ?? Infinity),
  },
  change() {},
} satisfies Way<TellTime>
