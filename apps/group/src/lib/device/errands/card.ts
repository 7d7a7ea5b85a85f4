import { encode, toHex } from '@visavis/wire'
import type { Value } from '@visavis/wire'
import { xwingPublic } from '@visavis/seal'
import type { Told } from '@visavis/sync'
import { deleteCard, putCard } from '../house/cards.ts'
import { sha256 } from '../letters/derived.ts'
import { feed } from '../room/feed.ts'
import type { Inside } from '../room/inside.ts'
import { bookOf, inTurn } from '../room/inside.ts'
import { writeNotes } from '../room/notes.ts'
import type { Notes } from '../room/notes.ts'

/** How many epochs back a card may have been published last. */
const BACK = 12

/** Puts the card as the group decided it, with the letterbox and the edit token of this epoch. */
export async function showCard(inside: Inside): Promise<void> {
  const shown = bookOf(inside)!.read().card
  const keys = inside.reader.keys()
  if (!shown || !keys) return
  const { cardId, card } = shown
  const { address, seed } = keys.letterbox
  const put = { cardId, card, letterbox: { address, key: await xwingPublic(seed) }, next: await sha256(keys.cardToken) }
  const told = await withAnyToken(inside, (token) => putCard(inside.home.transport, token, put))
  if (told?.ok) await note(inside, { cardId, epoch: keys.epoch, digest: toHex(await sha256(encode(shown as unknown as Value))), slug: told.slug })
}

export async function takeCardDown(inside: Inside, cardId: string): Promise<void> {
  const told = await withAnyToken(inside, (token) => deleteCard(inside.home.transport, token, cardId))
  if (told?.ok) await note(inside, null)
}

/** The card knows the token of whatever epoch it was last published in; this one's first. */
async function withAnyToken<T extends object>({ reader }: Inside, ask: (token: Uint8Array) => Promise<Told<T>>): Promise<Told<T> | null> {
  for (const epoch of reader.epochs.slice(-BACK).reverse()) {
    const told = await ask(reader.keys(epoch)!.cardToken)
    if (told.ok || told.trouble !== 'superseded') return told
  }
  return null
}

async function note(inside: Inside, card: Notes['card']): Promise<void> {
  await inTurn(inside, async () => {
    inside.notes.card = card
    await inside.home.storage.write([[inside.shelf.notes, writeNotes(inside.notes)]])
    await feed(inside)
  }).catch(() => inside.changed())
}
