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
    'they-are-welcome-already': (group, { knock }) => isWelcome(group, group.knocks.get(knock)!.u),
    'the-group-is-full': (group) => group.rules.size !== null && group.members.size >= group.rules.size,
  },
  touches: (group, { knock }) => [`person ${group.knocks.get(knock)?.u}`],
  passed(group, { knock }, decision) {
    const cause = `decision:${decision.id}`
    group.passages.set(cause, { cause, leaves: null, knock })
  },
} satisfies Weighty<Admit>

/** Whether a decision already lets this person in. */
const isWelcome = (group: Group, u: string): boolean =>
  [...group.passages.values()].some(({ knock }) => knock !== null && group.knocks.get(knock)?.u === u)

export const isBeingDecided = (group: Group, knock: string): boolean =>
  [...group.decisions.values()].some(({ matter }) => matter.matter === 'admit' && matter.knock === knock)
