import type { Way } from '../deed.ts'
import { id } from '../fields.ts'
import { answered } from './answer-knock.ts'

export type InviteToVisit = { kind: 'invite-to-visit'; knock: string }

/** Whoever visits to look may do so three times; then the group decides. */
const MOST_VISITS = 3

/** Someone tells the person at the door when and where we meet next; the words travel beside the deed. */
export const inviteToVisit = {
  carries: { knock: id },
  refuse: {
    'no-such-knock': (group, { deed }) => !group.knocks.has(deed.knock),
    'they-have-visited-three-times': (group, { deed }) =>
      group.rules.admission === 'visit' && group.knocks.get(deed.knock)!.visits >= MOST_VISITS,
  },
  change(group, { by, deed }) {
    const knock = answered(group.knocks.get(deed.knock)!, by)
    group.knocks.set(knock.id, { ...knock, visits: knock.visits + 1 })
  },
} satisfies Way<InviteToVisit>
