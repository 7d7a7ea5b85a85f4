import type { Way } from '../deed.ts'
import { id } from '../fields.ts'

export type AnswerKnock = { kind: 'answer-knock'; knock: string }

/** Someone writes back to the person at the door; the words travel beside the deed. */
export const answerKnock = {
  carries: { knock: id },
  refuse: {
    'no-such-knock': (group, { deed }) => !group.knocks.has(deed.knock),
  },
  change(group, { by, deed }) {
    const knock = group.knocks.get(deed.knock)!
    const answeredBy = knock.answeredBy.includes(by) ? knock.answeredBy : [...knock.answeredBy, by]
    group.knocks.set(knock.id, { ...knock, answeredBy, notNow: false })
  },
} satisfies Way<AnswerKnock>
