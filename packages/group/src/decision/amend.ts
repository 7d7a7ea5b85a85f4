import type { Way } from '../deed.ts'
import { id } from '../fields.ts'
import { isMatter, personConcerned, whyNotAsked } from '../matters.ts'
import type { Matter } from '../matters.ts'
import { citesAnAgreement } from '../review/index.ts'
import type { Group } from '../shape.ts'
import { begins } from './alone.ts'
import type { Decision } from './decision.ts'
import { itHasEnded, noSuchDecision, notYours } from './questions.ts'
import { isPaused } from './votes.ts'

export type Amend = { kind: 'amend'; decision: string; matter: Matter }

/** A no was heard: I propose it better. Answers start again; in this second round the fallback can decide. */
export const amend = {
  carries: { decision: id, matter: isMatter },
  refuse: {
    'no-such-decision': noSuchDecision,
    'it-has-ended': itHasEnded,
    'it-is-not-yours': notYours,
    'nobody-said-no': (group, { deed }) => !isPaused(paused(group, deed)),
    'that-is-none-of-our-agreements': (group, { deed }) => !citesAnAgreement(group, deed.matter),
    'that-is-another-matter': (group, { deed }) => !isSameMatter(paused(group, deed).matter, deed.matter),
  },
  besides: (group, { deed }) => whyNotAsked(group, deed.matter),
  change(group, { by, at, deed: { decision: name, matter } }) {
    const decision = group.decisions.get(name)!
    const closes = begins(group, at, matter) + decision.lasts
    const asked = decision.electorate.includes(by)
    const answers: Decision['answers'] = asked ? [{ by, answer: 'yes', reason: null }] : []
    group.decisions.set(name, { ...decision, matter, closes, round: 2, answers, letBe: [] })
  },
} satisfies Way<Amend>

const paused = (group: Group, { decision }: Amend): Decision => group.decisions.get(decision)!

const isSameMatter = (one: Matter, other: Matter): boolean =>
  one.matter === other.matter && aboutWhom(one) === aboutWhom(other)

const aboutWhom = (matter: Matter): string | null => (matter.matter === 'admit' ? matter.knock : personConcerned(matter))
