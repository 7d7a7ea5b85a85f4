import { exactly, id } from '../fields.ts'
import type { Value } from '../log.ts'
import { plainMap } from '../plain.ts'

/** The group's public face, as the group agreed to it. Its fields are the directory's business. */
export type Card = { cardId: string; card: { [key: string]: Value } }

export const cardFields = plainMap(6000)

export const cardForm = exactly<Card>({ cardId: id, card: cardFields })
