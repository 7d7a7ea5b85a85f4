import { aliasOf, choosersOf, isChoosing, openInvitations } from '@visavis/group'
import type { Group } from '@visavis/group'
import type { GuestView, InvitationCard, InvitationView, MyGuest, SplitView } from '../../src/lib/device/device.ts'
import type { Words } from '../../src/lib/device/view.ts'

const day = 86_400_000

/** Invitations, guests and sisters of a made-up group, as a room shows them. */
export const doorsOf = (group: Group, me: string, words: (id: string) => Words): { invitations: InvitationView[]; guests: GuestView[]; splits: SplitView[] } => ({
  invitations: openInvitations(group).map(({ id, by, door, occasion, expires, left }) => ({ id, by, welcome: door !== null, occasion: occasion ?? '', until: expires, left })),
  guests: [...group.guests.values()].map((guest) => ({
    id: guest.id, as: guest.as, alias: guest.alias, occasion: guest.occasion, until: guest.until, usedTwice: false,
    state: guest.until <= group.clock ? 'over' as const : guest.reply ? 'here' as const : 'invited' as const,
    letters: guest.letters.map((letter) => ({ ...letter, words: words(letter.id), waiting: false })),
  })),
  splits: [...group.splits.values()].map((split) => {
    const mine = split.choices.find(({ u }) => u === me)
    return {
      id: split.id, opens: split.opens, chose: !!mine, mine: mine?.sister ?? null,
      sisters: split.names.map((name, n) => ({
        name, choosers: choosersOf(split, n).map(({ u }) => u), missing: [], room: null,
        state: isChoosing(group, split) ? 'choosing' as const : 'being-founded' as const,
        foundedBy: split.lives.find(({ sister }) => sister === n)?.by ?? null,
      })),
    }
  }),
})

/** Contact cards that are shown, by person. */
export const contactsOf = (group: Group, words: (id: string) => Words): { u: string; words: Words }[] =>
  [...group.members.values()].flatMap(({ u, contact }) => (contact ? [{ u, words: words(contact) }] : []))

/** What lies behind a link with this secret: `guest`, `helper`, `gone`, `over`; any other is an invitation. */
export function cardBehind(secret: string, group: Group): { ok: true; card: InvitationCard } | { ok: false; refused: string } {
  if (secret === 'gone') return { ok: false, refused: 'no-such-invitation' }
  if (secret === 'over') return { ok: false, refused: 'this-invitation-is-over' }
  const as = secret === 'guest' || secret === 'helper' ? secret : 'member'
  const asked = as === 'member' ? { alias: '', occasion: '' } : { alias: 'Ruth', occasion: group.purpose }
  return { ok: true, card: { as, id: 'i1', group: group.name, purpose: group.purpose, agreements: [...group.agreements.lines], ...asked, until: Date.now() + 12 * day, welcome: secret === 'door' } }
}

/** Where one is a guest, and where one helps. */
export const visits = (group: Group, letter: string): MyGuest[] => (['guest', 'helper'] as const).map((as) => ({
  key: as, as, group: group.name, alias: 'Ruth', occasion: group.purpose, until: Date.now() + 20 * day, state: 'here',
  letters: [{ at: Date.now() - day, text: letter, mine: false, waiting: false }, { at: Date.now() - 3_600_000, text: aliasOf(group, 'a') ?? '', mine: true, waiting: false }],
  process: as === 'helper' ? { week: '2026-11-16', members: 5, resting: 1, decisions: { decide: 1, card: 1 }, tasksTaken: 3, tasksFree: 2, agreementsAdopted: true, ending: false } : null,
}))
