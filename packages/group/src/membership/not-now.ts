import type { Way } from '../deed.ts'
import { id } from '../fields.ts'
import type { Group } from '../shape.ts'
import { isBeingDecided } from './admit.ts'
import { standAtTheDoor } from './come-by-door.ts'

export type NotNow = { kind: 'not-now'; knock: string }

/**
 * The knock is set aside for now. For a week anybody takes it up again by answering it or by proposing to admit; then
 * it is forgotten without a trace, and the person may knock again.
 */
export const notNow = {
  carries: { knock: id },
  refuse: {
    'no-such-knock': (group, { deed }) => !group.knocks.has(deed.knock),
    'it-is-being-decided': (group, { deed }) => isBeingDecided(group, deed.knock),
    'they-are-welcome-already': (group, { deed }) => wasDecided(group, deed.knock),
  },
  change(group, { by, deed }) {
    const knock = group.knocks.get(deed.knock)!
    standAtTheDoor(group, knock.id)
    group.knocks.set(knock.id, { ...knock, notNow: knock.notNow ?? { by, at: group.clock } })
  },
} satisfies Way<NotNow>

/** What the group has decided about somebody, nobody sets aside alone. */
const wasDecided = (group: Group, knock: string): boolean =>
  [...group.passages.values()].some((passage) => passage.knock === knock && passage.cause.startsWith('decision:'))
