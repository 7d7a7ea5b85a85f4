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

/** Left, and nothing is to be done for the group any more that nobody else could do (`errands/last.ts`). */
export function isDoneWith(inside: Inside): boolean {
  const { notes, reader } = inside
  if (!hasLeft(inside) || notes.toForget.length > 0) return false
  const isTheLast = bookOf(inside)?.read().members.size === 0
  return !isTheLast || (notes.card === null && notes.sent.includes(endOf(reader.next)))
}

/** How notes name that the house was asked to let a log of this length end. */
export const endOf = (next: number): string => `end ${next}`

function whyGone(inside: Inside): WhyOut | null {
  const passages = [...bookOf(inside)?.read().passages.values() ?? []]
  const cause = passages.find(({ leaves }) => leaves === inside.identity.u)?.cause
  if (!cause) return null
  const [what, id] = cause.split(':') as [string, string]
  return what === 'leave' ? { why: 'left' } : { why: 'removed', decision: id }
}
