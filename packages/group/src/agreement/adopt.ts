import type { Weighty } from '../matter.ts'
import { accept } from './accept-agreements.ts'
import { agreementLines } from './agreements.ts'

export type Adopt = { matter: 'agreements'; lines: string[] }

/** The group takes these lines as its agreements. Whoever said yes has accepted them; whoever wants to join accepts them as they then stand. */
export const adopt = {
  carries: { lines: agreementLines },
  refuse: {},
  touches: () => ['agreements'],
  passed(group, { lines }, { answers }) {
    const version = group.agreements.version + 1
    group.agreements = { version, lines, since: group.clock, reread: null }
    for (const { by, answer } of answers) if (answer === 'yes' || answer === 'worry') accept(group, by, version)
  },
} satisfies Weighty<Adopt>
