import { exactly, id, oneOf, orNull, whole } from '../fields.ts'
import type { Check, Fields } from '../fields.ts'

/** Everything a group has chosen for itself, and may choose anew. */
export const settingNames = [
  'name', 'purpose', 'audience', 'agreements', 'card', 'memoryDays', 'admission', 'size', 'entryDays', 'fallback', 'methods',
] as const
export type Setting = (typeof settingNames)[number]

/** How something came to be as it is: by which decision, or null at the founding; and when, by the group's time. */
export type Origin = { decision: string | null; at: number }
export type Since = { [setting in Setting]: Origin }

const every = <T>(each: T) => Object.fromEntries(settingNames.map((setting) => [setting, each])) as { [setting in Setting]: T }

export const foundedAt = (at: number): Since => every({ decision: null, at })

const origin: Check<Origin> = exactly<Origin>({ decision: orNull(id), at: whole() })

export const sinceForm = exactly<Since>(every(origin) as unknown as Fields<Since>)

export const isSetting = oneOf(settingNames)
