import { addDays } from '../days.ts'
import { anyText, id, text } from '../fields.ts'
import type { Weighty } from '../matter.ts'
import { depart, isMember } from '../membership/index.ts'
import type { Group } from '../shape.ts'

export type Review = { matter: 'review'; member: string; line: string; because: string }

/** In two, each decision needs both; so it takes a third before anybody's place can be looked at. */
const FEWEST = 3

/** So long nobody's place is looked at again once it was decided, in days. */
const REST_DAYS = 30

/**
 * Can this person stay? `line` is the agreement it is about, word for word; `because` is emptied once the memory
 * span is over. Who passes it removes nobody's words, and the person may knock again like anybody.
 */
export const review = {
  carries: { member: id, line: text(400), because: anyText(2000) },
  about: ({ member }) => member,
  days: 7,
  noNeedsNoReason: true,
  refuse: {
    'they-are-no-member': (group, { member }) => !isMember(group, member),
    'a-review-needs-three': (group) => group.members.size < FEWEST,
    'say-what-happened': (_group, { because }) => !/\S/.test(because),
    'they-were-reviewed-lately': (group, { member }) => [...group.record.values()].some(({ matter, outcome, ended }) =>
      matter.matter === 'review' && matter.member === member && (outcome === 'passed' || outcome === 'failed') && isLately(group, ended!)),
  },
  touches: (_group, { member }) => [`person ${member}`],
  moot: (group, { member }) => !isMember(group, member) || group.members.size < FEWEST,
  passed(group, { member }, decision) {
    depart(group, member, `decision:${decision.id}`)
  },
} satisfies Weighty<Review>

/** Nobody is reviewed by a line that was made up. Asked when it opens: it may be said better while one decides. */
export const citesAnAgreement = ({ agreements }: Group, matter: { matter: string } | Review): boolean =>
  !('line' in matter) || agreements.lines.length === 0 || agreements.lines.includes(matter.line)

export const isLately = (group: Group, then: number): boolean => group.clock < addDays(then, REST_DAYS)
