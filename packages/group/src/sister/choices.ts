import { addDays } from '../days.ts'
import type { Done } from '../deed.ts'
import { id } from '../fields.ts'
import type { Draft, Group } from '../shape.ts'
import type { SisterChoice, Split } from './split.ts'

type AboutSplit = { kind: string; split: string; sister: number | null }

export const aboutSplit = { split: id }

export const noSuchSplit = (group: Group, { deed }: Done<AboutSplit>): boolean => !group.splits.has(deed.split)

export const noSuchSister = (group: Group, { deed }: Done<AboutSplit>): boolean =>
  deed.sister !== null && deed.sister >= group.splits.get(deed.split)!.names.length

/** The day on which the sisters open has not come. */
export const isChoosing = (group: Group, { opens }: Readonly<Split>): boolean => group.clock < opens

/** Who goes into this sister, in the order they chose. */
export const choosersOf = ({ choices }: Readonly<Split>, sister: number): readonly SisterChoice[] =>
  choices.filter((choice) => choice.sister === sister)

/** Days in which sisters that have opened can be founded, also by those who were left out. */
const TIME_TO_FOUND = 60

export function forgetSplits(group: Draft): void {
  for (const { id: split, opens } of group.splits.values()) if (addDays(opens, TIME_TO_FOUND) <= group.clock) group.splits.delete(split)
}
