export const DAY = 86_400_000

/** UTC day number of a moment in ms since 1970. */
export const dayOf = (ms: number): number => Math.floor(ms / DAY)
