import { sameBytes, type Wrap } from '@visavis/wire'
import type { Member } from '../identity/member-record.ts'
import { digest } from '../primitives/hash.ts'
import { byTag, sameWraps, unwrap, wrapFor, wrapTag } from './wraps.ts'

/** A secret offered to members: one wrap each, and a commitment that names the secret without telling it. */
export interface Offer {
  context: Uint8Array
  wraps: Wrap[]
}

/** How members come to share an epoch's secret. Everything else in sealing asks only this, so that it can be replaced. */
export interface KeyAgreement {
  /** The offer of this secret to exactly these members. Throws when a member's key is unsound. */
  propose(secret: Uint8Array, context: Uint8Array, members: readonly Member[]): Promise<Offer>
  /** The secret in an offer, for one of those it is meant for; null when it does not open. */
  open(offer: Offer, u: string, seed: Uint8Array): Promise<Uint8Array | null>
  /** True when the offer is the one `propose` makes: then every member can open it, and all get this secret. */
  validate(offer: Offer, secret: Uint8Array, members: readonly Member[]): Promise<boolean>
  /** Names a secret without telling it. */
  commit(secret: Uint8Array, context: Uint8Array): Uint8Array
}

/** X-Wing to every member's user key, with coins derived from the secret: verifiable by all. */
export const verifiableWraps: KeyAgreement = {
  async propose(secret, context, members) {
    return { context, wraps: byTag(await Promise.all(members.map((member) => wrapFor(secret, context, member)))) }
  },
  async open({ context, wraps }, u, seed) {
    const mine = wrapTag(context, u)
    for (const wrap of wraps) {
      const secret = sameBytes(wrap.tag, mine) ? await unwrap(wrap, context, u, seed) : null
      if (secret) return secret
    }
    return null
  },
  async validate(offer, secret, members) {
    return sameWraps(offer.wraps, (await verifiableWraps.propose(secret, offer.context, members)).wraps)
  },
  commit: (secret, context) => digest('commit', secret, context),
}
