import { changedLines, isSetting, valuesOf } from '../agreement/index.ts'
import type { ChangedLine, Methods, Setting, Values } from '../agreement/index.ts'
import type { Matter } from '../matters.ts'
import { aliasOf } from '../membership/index.ts'
import type { Group } from '../shape.ts'

/** A setting as it is and as it would be; of the methods, only those that would change. */
export type Changed = { [S in Setting]: { setting: S; before: Part<S>; after: Part<S> } }[Setting]
type Part<S extends Setting> = S extends 'methods' ? Partial<Methods> : Values[S]

/** What a decision would do, for the one sentence that is read before answering. */
export type Effect =
  | { effect: 'comes-in'; knock: string; alias: string | null }
  | { effect: 'has-to-leave'; member: string; alias: string | null; line: string }
  | { effect: 'lines'; lines: ChangedLine[] }
  | { effect: 'settings'; changes: Changed[] }
  | { effect: 'edition'; before: number; after: number }
  /** the matter itself says everything */
  | { effect: 'as-it-says' }

/** What this would change in the group as it stands; settings that would stay as they are, are left out. */
export function effect(group: Group, matter: Matter): Effect {
  if (matter.matter === 'admit') return { effect: 'comes-in', knock: matter.knock, alias: group.knocks.get(matter.knock)?.alias ?? null }
  if (matter.matter === 'review') return { effect: 'has-to-leave', member: matter.member, alias: aliasOf(group, matter.member), line: matter.line }
  if (matter.matter === 'agreements') return { effect: 'lines', lines: changedLines(group.agreements.lines, matter.lines) }
  if (matter.matter === 'edition') return { effect: 'edition', before: group.edition, after: matter.edition }
  const said = settingsIn(matter)
  return said ? { effect: 'settings', changes: changes(group, said) } : { effect: 'as-it-says' }
}

function settingsIn(matter: Matter): object | null {
  if (matter.matter === 'card') return { card: matter.card && { cardId: matter.cardId, card: matter.card } }
  return matter.matter === 'purpose' || matter.matter === 'rules' ? matter : null
}

function changes(group: Group, said: object): Changed[] {
  const values = valuesOf(group)
  return Object.entries(said).flatMap(([setting, value]) => {
    if (!isSetting(setting)) return []
    const [before, after] = setting === 'methods' ? otherMethods(values.methods, value as Partial<Methods>) : [values[setting], value]
    return isSame(before, after) ? [] : [{ setting, before, after } as Changed]
  })
}

function otherMethods(before: Methods, said: Partial<Methods>): [Partial<Methods>, Partial<Methods>] {
  const others = Object.entries(said).filter(([name, method]) => before[name as keyof Methods] !== method)
  return [Object.fromEntries(others.map(([name]) => [name, before[name as keyof Methods]])), Object.fromEntries(others)]
}

/** Settings are plain, and short; a card with the same fields in another order counts as changed, which does no harm. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
