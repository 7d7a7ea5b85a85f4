import type { Draft, Group } from '../shape.ts'
import { isBeingDecided } from './admit.ts'
import type { Knock } from './member.ts'

/** So many knocks the group keeps at once: a flood at the door must not outgrow what newcomers are given. */
const MOST_AT_THE_DOOR = 60

/** There is room for one more knock, or one that was set aside can go. */
export const mayMakeRoom = (group: Group): boolean => group.knocks.size < MOST_AT_THE_DOOR || oldestSetAside(group) !== undefined

/** When the doorstep is full, the knock set aside longest ago goes. */
export function makeRoom(group: Draft): void {
  const gone = group.knocks.size < MOST_AT_THE_DOOR ? undefined : oldestSetAside(group)
  if (gone) group.knocks.delete(gone.id)
}

const oldestSetAside = (group: Group): Readonly<Knock> | undefined =>
  [...group.knocks.values()].find(({ id, notNow }) => notNow && !isBeingDecided(group, id) && !isAwaited(group, id))

const isAwaited = (group: Group, knock: string): boolean => [...group.passages.values()].some((passage) => passage.knock === knock)
