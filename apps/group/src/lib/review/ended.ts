import type { Decision } from '@visavis/group'

/** How it ended whether somebody can stay; null while it is open. `here`: they are a member now. */
export function howItEnded({ outcome }: Decision, here: boolean): 'stayed' | 'parted' | 'left' | 'withdrawn' | null {
  if (outcome === null) return null
  if (outcome === 'passed') return 'parted'
  if (outcome === 'failed') return 'stayed'
  return here ? 'withdrawn' : 'left'
}
