import type { Way } from '../deed.ts'
import { id } from '../fields.ts'
import type { Knock } from './member.ts'

export type AnswerKnock = { kind: 'answer-knock'; knock: string }

/** Someone writes back to the person at the door; the words travel beside the deed. */
export const answerKnock = {
  carries: { knock: id },
  refuse: {
    'no-such-knock': (group, { deed }) => !group.knocks.has(deed.knock),
  },
  change(group, { by, deed }) {
    group.knocks.set(deed.knock, answered(group.knocks.get(deed.knock)!, by))
  },
} satisfies Way<AnswerKnock>

/** Somebody has written to them: whoever was set aside is taken up again. */
export const answered = (knock: Readonly<Knock>, by: string): Knock =>
  ({ ...knock, answeredBy: knock.answeredBy.includes(by) ? knock.answeredBy : [...knock.answeredBy, by], notNow: null })
