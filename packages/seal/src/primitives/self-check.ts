import { fromHex, toHex } from '@visavis/wire'
import { aesKey, aesOpen, aesSeal, ONCE } from './aes.ts'
import { ed25519FromSeed, ed25519Sign, openVerifier } from './ed25519.ts'
import { derive, sha256 } from './hash.ts'

/** Throws when this machine computes anything differently from the others: better not to begin than to split a group. X-Wing is tried when it is fetched. */
export const selfCheck = async (): Promise<void> => {
  for (const [what, check] of Object.entries(known)) if (!(await check())) throw new Error(`this device computes ${what} differently; it cannot take part`)
}

const message = new TextEncoder().encode('se1 cofactor')
const signer = fromHex('7767a3242dc9b58bbc68488c1265cc6cc5f26c6f3c88a5d55e901b0734dca572')
// R with a point of order 8 added: verifiers that multiply by the cofactor accept it, the others do not. All of us must not.
const crafted = fromHex('742ad0ba6320e013c4b8e9e7e94fbf87391cd552577028789ffa91cf1633f16b53b7ea8cdd8f715f001f2377cf4446390f6a40360801d73c92584b8c14bd9a0d')
const plain = fromHex('684c0d53ab44de46d526ab4d33b5947bab9d77af687fe0a09518a5f6df4a86ebeb6083b92dc3b06f0ccc82135adb7b5de7240c4fee5048228d790cca0f9d9b0f')
const doubled = fromHex('684c0d53ab44de46d526ab4d33b5947bab9d77af687fe0a09518a5f6df4a86ebd83479164826c3c7e2687ab638d55a72e7240c4fee5048228d790cca0f9d9b1f')

const known: Record<string, () => boolean | Promise<boolean>> = {
  // RFC 8032, 7.1, test 1
  'the public key of a signer': async () => toHex((await ed25519FromSeed(fromHex('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'))).publicKey) === 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  'a signature of its own': async () => {
    const { privateKey, publicKey } = await ed25519FromSeed(new Uint8Array(32).fill(9))
    return openVerifier()(publicKey, await ed25519Sign(privateKey, message), message)
  },
  'an honest signature': () => openVerifier()(signer, plain, message),
  // The same signature with the order of the group added to its second half: a second form, which RFC 8032, 5.1.7 refuses.
  'a signature in a second form': async () => !(await openVerifier()(signer, doubled, message)),
  'a crafted signature': async () => !(await openVerifier()(signer, crafted, message)),
  'a hash': () => toHex(sha256(new Uint8Array())) === 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'a derived key': () => toHex(derive(new Uint8Array(32), new Uint8Array(32), 'self-check')) === 'ee60852ef07408b1c88b00c2afdb10c17b92d947b1498b25b67a6e45b1fc8f11',
  'a seal': async () => {
    const key = await aesKey(new Uint8Array(32))
    const sealed = await aesSeal(key, ONCE, new Uint8Array(16), new Uint8Array())
    return toHex(sealed) === 'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919' && (await aesOpen(key, ONCE, sealed, Uint8Array.of(1))) === null
  },
}
