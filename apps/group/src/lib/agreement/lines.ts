import type { GroupAreas } from '@visavis/messages/group'

type Lines = GroupAreas['agreements']['lines']

const good: (keyof Lines)[] = ['stays', 'i', 'one', 'advice', 'judge', 'stop', 'equal', 'respect', 'treatment', 'alias', 'recordings']

/** The ones nearly every group keeps; the others stand below them to be chosen. */
export const defaultLines = (lines: Lines): string[] => good.map((name) => lines[name])
