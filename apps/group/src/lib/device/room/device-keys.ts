import { makeDeviceKeys } from '@visavis/seal'
import type { Storage } from '../ports.ts'

/** The key this browser signs with in one room; made here, never readable, one per room so that nothing links two. */
export async function deviceKeys(storage: Storage, room: string): Promise<CryptoKeyPair> {
  const name = secretOf(room)
  const known = await storage.secret(name)
  return (known ?? await storage.keepSecret(name, await makeDeviceKeys())) as CryptoKeyPair
}

export const secretOf = (room: string): string => `room/${room}`
