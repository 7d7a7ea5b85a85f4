import { DAY, dayOf } from '../days.ts'
import { id } from '../fields.ts'
import type { Weighty } from '../matter.ts'
import type { Group } from '../shape.ts'
import { isMember } from './people.ts'
import { placesLeft, someoneWaitsLonger, welcomed } from './waiting-list.ts'

export type Admit = { matter: 'admit'; knock: string }

/** The group welcomes someone. They come in once they have accepted the agreements as they then stand. */
export const admit = {
  carries: { knock: id },
  refuse: {
    'no-such-knock': (group, { knock }) => !group.knocks.has(knock),
    'they-are-a-member': (group, { knock }) => isMember(group, group.knocks.get(knock)!.u),
    'they-are-welcome-already': (group, { knock }) => welcomed(group).some(({ u }) => u === group.knocks.get(knock)!.u),
    'the-group-is-full': (group) => placesLeft(group) === 0,
    'someone-waits-longer': (group, { knock }) => someoneWaitsLonger(group, knock),
  },
  touches: (group, { knock }) => [`person ${group.knocks.get(knock)?.u}`],
  passed(group, { knock }, decision) {
    const cause = `decision:${decision.id}`
    group.passages.set(cause, { cause, leaves: null, knock, from: nextEntry(group) })
  },
} satisfies Weighty<Admit>

/** With fixed dates, the next of them; when there is none, or without them, at once. By the group's clock, in ms. */
function nextEntry(group: Group): number {
  if (group.rules.admission !== 'fixed-dates') return 0
  const days = group.rules.entryDays.filter((day) => day > dayOf(group.clock))
  return days.length === 0 ? 0 : Math.min(...days) * DAY
}

export const isBeingDecided = (group: Group, knock: string): boolean =>
  [...group.decisions.values()].some(({ matter }) => matter.matter === 'admit' && matter.knock === knock)
