import type { Random } from '../ports.ts'

const NONCE = 12

export interface SealedShelf {
  seal(key: string, value: Uint8Array): Promise<Uint8Array<ArrayBuffer>>
  /** Throws when the value was altered or stood under another key. */
  open(key: string, sealed: Uint8Array): Promise<Uint8Array>
}

/** AES-256-GCM per value, bound to the key it stands under. Layout: nonce (12 B), ciphertext and tag. */
export function sealShelf(secret: CryptoKey, random: Random): SealedShelf {
  return {
    async seal(key, value) {
      const iv = new Uint8Array(random(NONCE))
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: place(key) }, secret, new Uint8Array(value))
      const whole = new Uint8Array(NONCE + sealed.byteLength)
      whole.set(iv)
      whole.set(new Uint8Array(sealed), NONCE)
      return whole
    },
    async open(key, sealed) {
      const iv = sealed.slice(0, NONCE)
      const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: place(key) }, secret, sealed.slice(NONCE))
      return new Uint8Array(opened)
    },
  }
}

function place(key: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`visavis shelf\0${key}`)
}
