import type { Weighty } from '../matter.ts'
import { agreementLines } from './agreements.ts'

export type Adopt = { matter: 'agreements'; lines: string[] }

/** The group takes these lines as its agreements. Whoever wants to join accepts them as they then stand. */
export const adopt = {
  carries: { lines: agreementLines },
  refuse: {},
  touches: () => ['agreements'],
  passed(group, { lines }) {
    group.agreements = { version: group.agreements.version + 1, lines, since: group.clock, reread: null }
  },
} satisfies Weighty<Adopt>
