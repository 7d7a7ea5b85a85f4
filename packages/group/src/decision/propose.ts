import { methods } from '../agreement/index.ts'
import type { Method } from '../agreement/index.ts'
import { addDays } from '../days.ts'
import type { Way } from '../deed.ts'
import { optional, whole } from '../fields.ts'
import { bothTouch, fixedDays, isMatter, personConcerned, whyNotAsked } from '../matters.ts'
import type { Matter } from '../matters.ts'
import { citesAnAgreement, isLately } from '../review/index.ts'
import type { Group } from '../shape.ts'
import { begins, standsAlone } from './alone.ts'
import { methodForm } from './forms.ts'
import { openDecisions } from './questions.ts'

export type Propose = { kind: 'propose'; matter: Matter; method?: Method; closes: number; review?: number }

/** So many a person may have open at once; more would be noise, and they can withdraw one. */
const MOST_OPEN = 12

/** What is asked about a person stands alone, and in the way of asking again: so many days at the most. */
const MOST_ALONE = 31

/** I ask the group to decide. Who is here now is asked; proposing is my yes. */
export const propose = {
  carries: { matter: isMatter, method: optional(methodForm), closes: whole(), review: optional(whole()) },
  refuse: {
    'this-decision-is-here': (group, { id }) => group.decisions.has(id) || group.record.has(id),
    'milder-than-our-rules': (group, { deed }) =>
      methods.indexOf(deed.method ?? usual(group, deed.matter)) > methods.indexOf(usual(group, deed.matter)),
    'stricter-than-our-rules': (group, { deed }) => standsAlone(deed.matter) && (deed.method ?? usual(group, deed.matter)) !== usual(group, deed.matter),
    'it-would-close-too-soon': (group, { at, deed }) => deed.closes < soonest(group, at, deed.matter),
    'it-would-close-too-late': (group, { at, deed }) => deed.closes > latest(group, at, deed.matter),
    'the-review-is-before-it-closes': (_group, { deed }) => (deed.review ?? Infinity) < deed.closes,
    'you-have-many-open': (group, { by }) => openDecisions(group).filter((one) => one.by === by).length >= MOST_OPEN,
    'it-is-being-decided': (group, { deed }) => openDecisions(group).some(({ matter }) =>
      standsAlone(matter) && bothTouch(group, matter, deed.matter)),
    'it-is-about-you': (_group, { by, deed }) => personConcerned(deed.matter) === by,
    'that-is-none-of-our-agreements': (group, { deed }) => !citesAnAgreement(group, deed.matter),
    'you-took-this-back-lately': (group, { by, deed: { matter } }) => matter.matter === 'review' && tookBackLately(group, by, matter.member),
  },
  besides: (group, { deed }) => whyNotAsked(group, deed.matter),
  change(group, { id, seq, by, at, deed: { matter, method, closes, review } }) {
    group.decisions.set(id, {
      id, seq, by, matter,
      method: method ?? usual(group, matter),
      opened: group.clock,
      closes,
      lasts: closes - begins(group, at, matter),
      review: review ?? null,
      round: 1,
      electorate: [...group.members.keys()].filter((u) => u !== personConcerned(matter)),
      answers: [{ by, answer: 'yes', reason: null }],
      letBe: [],
      heard: null,
      outcome: null,
      ended: null,
    })
  },
} satisfies Way<Propose>

function soonest(group: Group, at: number, matter: Matter): number {
  return addDays(begins(group, at, matter), fixedDays(matter) ?? 1)
}

function latest(group: Group, at: number, matter: Matter): number {
  return addDays(begins(group, at, matter), standsAlone(matter) ? MOST_ALONE : 366)
}

/** Whoever opens a review and takes it back, again and again, frightens somebody. */
const tookBackLately = (group: Group, by: string, member: string): boolean =>
  [...group.record.values()].some(({ matter, outcome, by: proposer, ended }) =>
    matter.matter === 'review' && matter.member === member && outcome === 'withdrawn' && proposer === by && isLately(group, ended!))

const usual = (group: Group, matter: Matter): Method => group.rules.methods[matter.matter]
