import { attestHolds, idIsTheirOwn, isInItsPlace, recordIsSound, wordsFitTheirLabel } from './act-rules.ts'
import { comesFromAMember, usesAFreshNumber } from './author-rules.ts'
import type { Case, Rule } from './case.ts'
import { namesARecentHead, reachedTheSameState, sawTheSameLog } from './head-rules.ts'
import type { Reason } from './reason.ts'

/** R6-R10, for every opened entry of the current epoch, in this order. R1-R5 opened it; R11 asks the book; R12-R15 are for rekeys. */
const rules: readonly Rule[] = [
  namesARecentHead,
  sawTheSameLog,
  reachedTheSameState,
  comesFromAMember,
  usesAFreshNumber,
  isInItsPlace,
  idIsTheirOwn,
  wordsFitTheirLabel,
  attestHolds,
  recordIsSound,
]

/** The first rule that stops an entry, or null. */
export const judge = async (it: Case): Promise<Reason | null> => {
  for (const rule of rules) {
    const reason = await rule(it)
    if (reason) return reason
  }
  return null
}
