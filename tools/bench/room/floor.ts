/** What the platform needs for as many entries at least: one AES-GCM opening and one Ed25519 verification each, 256 in flight. ms. */
export async function verifyAndDecrypt(entries: number, size: number): Promise<number> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']) as CryptoKeyPair
  const iv = new Uint8Array(12)
  const text = new Uint8Array(size)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text)
  const signature = await crypto.subtle.sign('Ed25519', pair.privateKey, text)
  const began = performance.now()
  for (let done = 0; done < entries; done += 256) {
    await Promise.all(Array.from({ length: 256 }, async () => {
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed)
      await crypto.subtle.verify('Ed25519', pair.publicKey, signature, text)
    }))
  }
  return performance.now() - began
}

/** Opening one sealed piece as large as the checkpoint and the words together. ms. */
export async function decryptOnce(size: number): Promise<number> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  const iv = new Uint8Array(12)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new Uint8Array(size))
  const began = performance.now()
  await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed)
  return performance.now() - began
}
