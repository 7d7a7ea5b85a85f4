/** One day in ms. */
export const DAY = 86_400_000

export const addDays = (time: number, days: number): number => time + days * DAY

/** Which UTC day a time falls on, counted from 1970. */
export const dayOf = (time: number): number => Math.floor(time / DAY)
