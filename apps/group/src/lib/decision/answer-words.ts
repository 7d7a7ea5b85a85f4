import type { Answer, Decision } from '@visavis/group'
import { here } from '#lib/here.svelte.ts'
import type { OpenRoom } from '#lib/room.svelte.ts'

type AnswerWords = { [answer in Answer]: string } & { hints: { [answer in Answer]: string }; reason: string; worryReason: string; noNeedsReason: boolean }

/** What the four answers are called. About whether somebody can stay, they say what they mean, and staying owes no reason. */
export function answerWords({ matter }: Decision, room: OpenRoom): AnswerWords {
  if (matter.matter !== 'review') return { ...here.words.deciding.answer, noNeedsReason: true }
  const words = here.words.review.answer
  return { ...words, no: words.no(room.nameOf(matter.member)), noNeedsReason: false }
}
