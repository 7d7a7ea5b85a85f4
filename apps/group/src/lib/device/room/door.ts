import type { Trouble } from '@visavis/sync'
import type { Inside } from './inside.ts'

/** How many epochs back a token is tried: somebody may do it many times in a row. */
const BACK = 32

/**
 * A member can make new keys for everybody and give the house a wrong token for them. Then an earlier one still opens its
 * door for a while; whoever finds that out makes the keys, and the token, anew.
 */
export function heedDoor(inside: Inside, told: { ok: true } | { ok: false; trouble: Trouble }): void {
  const { reader, notes, record } = inside
  const tokens = reader.epochs.length || record.tokens.length
  if (told.ok && inside.tokensBack > 0) notes.voidRekeyIn = reader.epoch
  if (!told.ok && told.trouble === 'superseded') inside.tokensBack = (inside.tokensBack + 1) % Math.max(1, Math.min(BACK, tokens))
}
