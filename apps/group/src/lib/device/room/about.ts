import type { Fact } from '@visavis/group'

/** What the words beside a deed answer: a sharing, a knock, a guest or their letter, a proposal; null when they stand for themselves. */
export function aboutOf({ kind, sharing, knock, letter, guest, decision }: Fact['deed']): string | null {
  const about = sharing ?? knock ?? letter ?? guest ?? (kind === 'remark' ? decision : null)
  return typeof about === 'string' ? about : null
}
