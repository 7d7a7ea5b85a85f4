import type { Card } from '../voice/index.ts'
import type { Audience, Group } from '../shape.ts'
import type { Rules } from './rules.ts'
import { settingNames } from './since.ts'
import type { Origin, Setting } from './since.ts'

/** What each setting holds. */
export type Values = Rules & { name: string; purpose: string; audience: Audience; agreements: readonly string[]; card: Card | null }

/** How this group does things, and how each of it came to be. */
export type Settings = { [S in Setting]: Origin & { value: Values[S] } }

export const valuesOf = ({ name, purpose, audience, agreements, card, rules }: Group): Values =>
  ({ ...rules, name, purpose, audience, agreements: agreements.lines, card })

/** Every setting with its value and its origin, in a fixed order. */
export function settings(group: Group): Settings {
  const values = valuesOf(group)
  return Object.fromEntries(settingNames.map((name) => [name, { value: values[name], ...group.since[name] }])) as Settings
}
