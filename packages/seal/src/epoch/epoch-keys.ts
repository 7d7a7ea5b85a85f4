/** What an epoch's secret yields for the world outside the log. */
export interface EpochKeys {
  epoch: number
  /** 32-byte bearer token of the log, and the SHA-256 of it that the server keeps. */
  token: Uint8Array
  tokenHash: Uint8Array
  /** The group's letterbox: X-Wing seed and public key, the secret that reads the box and its address. */
  letterbox: { seed: Uint8Array; key: Uint8Array; readSecret: Uint8Array; address: Uint8Array }
  /** 32-byte token that edits the group's public card. */
  cardToken: Uint8Array
}
