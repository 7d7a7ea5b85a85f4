import type { Words } from '#lib/here.svelte.ts'

type Option = { value: string; says: string }

export const admissionOptions = (words: Words): Option[] =>
  Object.entries(words.rules.admissions).map(([value, says]) => ({ value, says: capital(says) }))

/** Days until what was shared is forgotten; `never` keeps it. */
export const memoryOptions = (words: Words): Option[] =>
  [7, 30, 90, 180, 365, null].map((days) => ({ value: days === null ? 'never' : String(days), says: capital(words.rules.memoryDays(days)) }))

export const daysOf = (value: string): number | null => (value === 'never' ? null : Number(value))

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
