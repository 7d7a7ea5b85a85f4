import { text } from '../fields.ts'
import type { Weighty } from '../matter.ts'

export type AgreeFreely = { matter: 'decide'; text: string }

/** Anything else the group wants to decide, in its own words. It stands in the record and changes nothing by itself. */
export const agreeFreely = {
  carries: { text: text(4000) },
  refuse: {},
  touches: () => [],
  passed() {},
} satisfies Weighty<AgreeFreely>
