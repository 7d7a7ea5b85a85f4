import { scrypt, timingSafeEqual } from 'node:crypto'

/** 64 MB and about a quarter of a second for each try. */
const cost = { N: 2 ** 16, r: 8, p: 1, maxmem: 128 * 1024 * 1024 }

/** One at a time: whoever tries many passphrases at once must not take the memory of the house. */
let working: Promise<unknown> = Promise.resolve()

const derive = (passphrase: string, salt: Uint8Array): Promise<Buffer> => {
  const next = working.then(() => new Promise<Buffer>((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key)))
  }))
  working = next.catch(() => undefined)
  return next
}

/** What is kept of a passphrase: `scrypt$salt$key`, both base64url. The salt is 16 random bytes. */
export async function hashPassphrase(passphrase: string, salt: Uint8Array): Promise<string> {
  const key = await derive(passphrase, salt)
  return `scrypt$${Buffer.from(salt).toString('base64url')}$${key.toString('base64url')}`
}

const nobodys = `scrypt$${Buffer.alloc(16).toString('base64url')}$${Buffer.alloc(32).toString('base64url')}`

/** Whether a passphrase fits what is kept. With nothing kept it takes as long, and never fits. */
export async function fitsPassphrase(passphrase: string, kept: string | null): Promise<boolean> {
  const [, salt = '', key = ''] = (kept ?? nobodys).split('$')
  const derived = await derive(passphrase, Buffer.from(salt, 'base64url'))
  return timingSafeEqual(derived, Buffer.from(key, 'base64url')) && kept !== null
}
