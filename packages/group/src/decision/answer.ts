import type { Way } from '../deed.ts'
import { id, optional } from '../fields.ts'
import { noNeedsReason } from '../matters.ts'
import type { Answer } from './decision.ts'
import { answerForm, reasonText, round } from './forms.ts'
import { itHasEnded, itIsAboutYou, noSuchDecision, notAsked } from './questions.ts'

/** `round`: which words it is about; the first when it says nothing. */
export type GiveAnswer = { kind: 'answer'; decision: string; answer: Answer; reason?: string; round?: 1 | 2 }

/** Yes; yes, with a worry; I stand aside; no, because. I may change my answer until it closes. */
export const answer = {
  carries: { decision: id, answer: answerForm, reason: optional(reasonText), round: optional(round) },
  alsoWhilePaused: true,
  refuse: {
    'no-such-decision': noSuchDecision,
    'it-has-ended': itHasEnded,
    'it-is-about-you': itIsAboutYou,
    'you-came-later': notAsked,
    'the-proposal-has-changed': (group, { deed }) => group.decisions.get(deed.decision)!.round !== (deed.round ?? 1),
    'a-no-needs-a-reason': (group, { deed }) =>
      deed.answer === 'no' && deed.reason === undefined && noNeedsReason(group.decisions.get(deed.decision)!.matter),
  },
  change(group, { by, deed }) {
    const decision = group.decisions.get(deed.decision)!
    const others = decision.answers.filter((one) => one.by !== by)
    const mine = { by, answer: deed.answer, reason: deed.reason ?? null }
    group.decisions.set(decision.id, { ...decision, answers: [...others, mine] })
  },
} satisfies Way<GiveAnswer>
