import type { Words } from '../view.ts'

/** A moment, ms since 1970, as ISO 8601 in UTC. */
export const iso = (ms: number): string => new Date(ms).toISOString()
/** Words as text, or null when they are not here. */
export const textOf = (words: Words): string | null => (words.state === 'here' ? words.text : null)
