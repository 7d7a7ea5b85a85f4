import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 as digestSha256 } from '@noble/hashes/sha2.js'
import { concat, encode, type Value } from '@visavis/wire'

const text = new TextEncoder()

/** UTF-8. */
export const utf8 = (words: string): Uint8Array => text.encode(words)

/** Every hash, signature and derived key is set apart by its label: `"se1/" name 0x00`. */
export const label = (name: string): Uint8Array => utf8(`se1/${name}\0`)

/** SHA-256. */
export const sha256 = (bytes: Uint8Array): Uint8Array => digestSha256(bytes)

/** SHA-256 of the label and the bytes. */
export const digest = (name: string, ...parts: Uint8Array[]): Uint8Array => sha256(concat(label(name), ...parts))

/** SHA-256 of the label and the canonical CBOR of a value. */
export const digestValue = (name: string, value: Value): Uint8Array => digest(name, encode(value))

/** HKDF-SHA-256 with `info` = label and `about`. */
export const derive = (secret: Uint8Array, salt: Uint8Array, name: string, about: Uint8Array = new Uint8Array(), length = 32): Uint8Array =>
  hkdf(digestSha256, secret, salt, concat(label(name), about), length)
