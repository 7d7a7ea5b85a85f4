import { id } from '../fields.ts'
import type { Weighty } from '../matter.ts'
import type { Group } from '../shape.ts'
import { isMember } from './people.ts'

export type Admit = { matter: 'admit'; knock: string }

/** The group welcomes someone. They come in once they have accepted the agreements as they then stand. */
export const admit = {
  carries: { knock: id },
  refuse: {
    'no-such-knock': (group, { knock }) => !group.knocks.has(knock),
    'they-are-a-member': (group, { knock }) => isMember(group, group.knocks.get(knock)!.u),
    'they-are-welcome-already': (group, { knock }) => welcomed(group).includes(group.knocks.get(knock)!.u),
    'the-group-is-full': (group) => group.rules.size !== null && group.members.size + welcomed(group).length >= group.rules.size,
  },
  touches: (group, { knock }) => [`person ${group.knocks.get(knock)?.u}`],
  passed(group, { knock }, decision) {
    const cause = `decision:${decision.id}`
    group.passages.set(cause, { cause, leaves: null, knock })
  },
} satisfies Weighty<Admit>

/** Who may come in already; a place is kept for them. */
const welcomed = (group: Group): string[] =>
  [...group.passages.values()].flatMap(({ knock }) => group.knocks.get(knock ?? '')?.u ?? [])

export const isBeingDecided = (group: Group, knock: string): boolean =>
  [...group.decisions.values()].some(({ matter }) => matter.matter === 'admit' && matter.knock === knock)
