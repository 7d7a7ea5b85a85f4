import { id, orNull } from '../fields.ts'
import type { Value } from '../log.ts'
import type { Weighty } from '../matter.ts'
import { cardFields } from './card.ts'

export type ShowCard = { matter: 'card'; cardId: string; card: { [key: string]: Value } | null }

/** The group shows this card in public; null takes the card down. */
export const showCard = {
  carries: { cardId: id, card: orNull(cardFields) },
  refuse: {
    'no-card-to-take-down': (group, { card, cardId }) => card === null && group.card?.cardId !== cardId,
  },
  touches: () => ['card'],
  passed(group, { cardId, card }) {
    group.card = card && { cardId, card }
  },
} satisfies Weighty<ShowCard>
