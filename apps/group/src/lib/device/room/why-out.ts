import type { WhyOut } from '../view.ts'
import { bookOf } from './inside.ts'
import type { Inside } from './inside.ts'
import { standingOf } from './standing.ts'

/** Why we are out, read from what took us out of the keys; null while we are not, or nothing says it. */
export function whyOut(inside: Inside): WhyOut | null {
  return standingOf(inside) === 'out' ? whyGone(inside) : null
}

/** Left by their own deed, and the group has it: nothing of it is kept any longer. */
export const hasLeft = (inside: Inside): boolean => whyOut(inside)?.why === 'left'

function whyGone(inside: Inside): WhyOut | null {
  const passages = [...bookOf(inside)?.read().passages.values() ?? []]
  const cause = passages.find(({ leaves }) => leaves === inside.identity.u)?.cause
  if (!cause) return null
  const [what, id] = cause.split(':') as [string, string]
  return what === 'leave' ? { why: 'left' } : { why: 'removed', decision: id }
}
