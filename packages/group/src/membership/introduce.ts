import type { Way } from '../deed.ts'
import { lineText } from './forms.ts'

export type Introduce = { kind: 'introduce'; line: string }

/** A line about me, as I like to be known here; an empty one takes it away. */
export const introduce = {
  carries: { line: lineText },
  refuse: {},
  change(group, { by, deed }) {
    group.members.set(by, { ...group.members.get(by)!, line: deed.line })
  },
} satisfies Way<Introduce>
