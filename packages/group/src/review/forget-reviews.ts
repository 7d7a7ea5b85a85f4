import type { Draft } from '../shape.ts'

/** That there was a review, and how it ended, stays in the record; what was said of a person, and by them, does not. */
export function forgetReviews(group: Draft, since: number): void {
  for (const decision of group.record.values()) {
    const { id, matter, heard, answers } = decision
    if (matter.matter !== 'review' || decision.ended! > since || (matter.because === '' && heard === null)) continue
    const silent = answers.map((answer) => ({ ...answer, reason: null }))
    group.record.set(id, { ...decision, matter: { ...matter, because: '' }, heard: null, answers: silent })
  }
}
