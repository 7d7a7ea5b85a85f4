import { aesKey } from '../primitives/aes.ts'
import { derive, sha256 } from '../primitives/hash.ts'

/** One epoch as its members hold it. */
export interface Epoch {
  epoch: number
  secret: Uint8Array
  context: Uint8Array
  /** author's clock when it began, ms */
  began: number
}

/** What an epoch's secret yields for the world outside the log. */
export interface EpochKeys {
  epoch: number
  /** 32-byte bearer token of the log, and the SHA-256 of it that the server keeps. */
  token: Uint8Array
  tokenHash: Uint8Array
  /** The group's letterbox: X-Wing seed, whose public key stands on the card, the secret that reads the box and its address. */
  letterbox: { seed: Uint8Array; readSecret: Uint8Array; address: Uint8Array }
  /** 32-byte token that edits the group's public card. */
  cardToken: Uint8Array
}

type Held = Pick<Epoch, 'secret' | 'context'>

/** The key that seals every entry of an epoch. */
export const contentKey = ({ secret, context }: Held): Promise<CryptoKey> => aesKey(derive(secret, context, 'content'))

/** The key of the one snapshot that rides in the rekey beginning this epoch. */
export const snapshotKey = ({ secret, context }: Held): Promise<CryptoKey> => aesKey(derive(secret, context, 'snapshot'))

/** SHA-256 of an epoch's access token: what a founding or a rekey hands to the server. */
export const tokenHashOf = ({ secret, context }: Held): Uint8Array => sha256(derive(secret, context, 'access'))

/** Everything an epoch's secret yields for the outside. */
export const epochKeys = ({ epoch, secret, context }: Epoch): EpochKeys => {
  const token = derive(secret, context, 'access')
  const seed = derive(secret, context, 'letterbox-seed')
  const readSecret = derive(secret, context, 'letterbox-read')
  return {
    epoch,
    token,
    tokenHash: sha256(token),
    letterbox: { seed, readSecret, address: sha256(readSecret) },
    cardToken: derive(secret, context, 'card'),
  }
}
