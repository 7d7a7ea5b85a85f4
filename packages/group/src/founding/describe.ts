import { allOptional, oneOf, text } from '../fields.ts'
import type { Weighty } from '../matter.ts'
import type { Audience, Language } from '../shape.ts'

/** What a group says of itself. */
export const description = {
  name: text(120),
  purpose: text(2000),
  audience: oneOf<Audience>(['affected', 'relatives', 'both']),
}

export const language = oneOf<Language>(['en', 'fr', 'de'])

export type Purpose = { matter: 'purpose'; name?: string; purpose?: string; audience?: Audience }

/** The group says anew what it is called, what it is for, and for whom. */
export const describe = {
  carries: allOptional(description),
  refuse: {
    'nothing-would-change': (_group, matter) => Object.keys(matter).length === 1,
  },
  touches: (_group, matter) => Object.keys(matter).filter((field) => field !== 'matter'),
  passed(group, matter) {
    group.name = matter.name ?? group.name
    group.purpose = matter.purpose ?? group.purpose
    group.audience = matter.audience ?? group.audience
  },
} satisfies Weighty<Purpose>
