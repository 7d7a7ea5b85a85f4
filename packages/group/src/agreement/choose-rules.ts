import type { Weighty } from '../matter.ts'
import { someRules, withRules } from './rules.ts'
import type { SomeRules } from './rules.ts'

export type ChooseRules = { matter: 'rules' } & SomeRules

/** The group chooses how long it remembers, how people come to it, and how it decides. */
export const chooseRules = {
  carries: someRules,
  refuse: {
    'nothing-would-change': (_group, matter) => Object.keys(matter).length === 1,
  },
  touches: (_group, matter) => Object.keys(matter).filter((field) => field !== 'matter'),
  passed(group, { matter: _, ...said }) {
    group.rules = withRules(group.rules, said)
  },
} satisfies Weighty<ChooseRules>
