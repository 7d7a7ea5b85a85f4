import type { Outcome } from '#lib/device/device.ts'
import { here } from '#lib/here.svelte.ts'
import type { FoundingDraft } from './founding.svelte.ts'

/** Founds the group and, if wished, puts up its card. Gives the local key of the new room. */
export async function found(draft: FoundingDraft): Promise<Outcome> {
  const { founding } = draft
  const begun = await here.device.found(founding)
  if (!begun.ok) return begun
  const { room } = begun
  await here.device.label(room.key, founding.name)
  if (draft.cardWish === 'yes') await room.publishCard({ ...draft.card.made(founding) })
  return { ok: true, id: room.key }
}
