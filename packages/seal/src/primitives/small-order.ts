const P = 2n ** 255n - 19n

// Coordinates of the points whose order divides 8: with such a key a signature, or a shared secret, proves and hides nothing.
const ED25519 = new Set([0n, 1n, P - 1n, 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n, 0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n])
const X25519 = new Set([0n, 1n, P - 1n, 0x00b8495f16056286fdb1329ceb8d09da6ac49ff1fae35616aeb8413b7c7aebe0n, 0x57119fd0dd4e22d8868e1c58c45c44045bef839c55b1d0b1248c50a3bc959c5fn])

const littleEndian = (bytes: Uint8Array): bigint => bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n)

/** True for an Ed25519 public key of small order or not in its one encoding. */
export const smallOrderEd25519 = (key: Uint8Array): boolean => {
  const y = littleEndian(key) & (2n ** 255n - 1n)
  return key.length !== 32 || y >= P || ED25519.has(y)
}

/** True for an X25519 public key of small order or not in its one encoding. */
export const smallOrderX25519 = (key: Uint8Array): boolean => {
  const u = littleEndian(key)
  return key.length !== 32 || u >= P || X25519.has(u)
}
