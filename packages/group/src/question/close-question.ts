import type { Way } from '../deed.ts'
import { id } from '../fields.ts'
import { isMember } from '../membership/index.ts'
import { itIsOver, noSuchQuestion } from './choose.ts'

export type CloseQuestion = { kind: 'close-question'; question: string }

/** I know enough. When the asker has left, anybody may say so. */
export const closeQuestion = {
  carries: { question: id },
  refuse: {
    'no-such-question': noSuchQuestion,
    'this-question-is-over': itIsOver,
    'it-is-not-yours': (group, { by, deed }) => {
      const asker = group.questions.get(deed.question)!.by
      return asker !== by && isMember(group, asker)
    },
  },
  change(group, { deed }) {
    const question = group.questions.get(deed.question)!
    group.questions.set(question.id, { ...question, closed: group.clock })
  },
} satisfies Way<CloseQuestion>
