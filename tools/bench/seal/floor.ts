import { aesKey, aesOpen, aesSeal } from '../../../packages/seal/src/primitives/aes.ts'
import { ed25519FromSeed, ed25519Sign, openVerifier } from '../../../packages/seal/src/primitives/ed25519.ts'

/** Entries a second when each is nothing but one AES-GCM and one Ed25519 call: sealed, opened one by one, opened 256 at a time. */
export const floor = async (size: number, entries: number): Promise<{ sealed: number; opened: number; flight: number }> => {
  const [key, nonce, message] = [await aesKey(new Uint8Array(32)), new Uint8Array(12), new Uint8Array(size)]
  const { privateKey, publicKey } = await ed25519FromSeed(new Uint8Array(32))
  const [sealed, signature, none, verify] = [await aesSeal(key, nonce, message, new Uint8Array()), await ed25519Sign(privateKey, nonce), new Uint8Array(), openVerifier()]
  const seal = async (): Promise<unknown> => [await ed25519Sign(privateKey, nonce), await aesSeal(key, nonce, message, none)]
  const open = async (): Promise<unknown> => [await aesOpen(key, nonce, sealed, none), await verify(publicKey, signature, nonce)]
  return { sealed: await perSecond(seal, entries, 1), opened: await perSecond(open, entries, 1), flight: await perSecond(open, entries, 256) }
}

const perSecond = async (call: () => Promise<unknown>, entries: number, inFlight: number): Promise<number> => {
  const began = performance.now()
  for (let done = 0; done < entries; done += inFlight) await Promise.all(Array.from({ length: inFlight }, call))
  return Math.round((entries * 1000) / (performance.now() - began))
}
