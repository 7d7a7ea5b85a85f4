/** A member as the log knows them: id, record bytes (canonical CBOR), and the keys in it: `ik` Ed25519, `uk` X-Wing. */
export interface Member {
  u: string
  record: Uint8Array
  ik: Uint8Array
  uk: Uint8Array
}
