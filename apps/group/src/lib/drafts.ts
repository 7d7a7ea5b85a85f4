import type { Storage } from './device/ports.ts'

/** What is being written and not yet said. It stays on this device, encrypted, until it is said or thrown away. */
const draftShelf = 'visavis-drafts'

const random = (size: number) => crypto.getRandomValues(new Uint8Array(size))
let shelf: Promise<Storage> | null = null

/** A name says whom one is writing to, so it stands on the shelf as only this browser can write it; what is before the first slash apart. */
async function place(name: string): Promise<string> {
  const [first = '', ...rest] = name.split('/')
  return `${await signed(first)}/${await signed(rest.join('/'))}`
}

async function signed(part: string): Promise<string> {
  if (part === '') return ''
  const storage = await open()
  const fresh = () => crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const key = (await storage.secret('names') ?? await storage.keepSecret('names', await fresh())) as CryptoKey
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(part)))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const open = (): Promise<Storage> => (shelf ??= import('./device/storage/browser.ts').then(({ browserStorage }) => browserStorage(random, draftShelf)))

/** The draft under this name, or an empty text. */
export async function draft(name: string): Promise<string> {
  const kept = await (await open()).read(await place(name))
  return kept ? new TextDecoder().decode(kept) : ''
}

/** Keeps the draft; an empty text removes it. */
export async function keepDraft(name: string, text: string): Promise<void> {
  await (await open()).write([[await place(name), text ? new TextEncoder().encode(text) : null]])
}

/** Removes every draft whose name begins with this and a slash. */
export async function dropDrafts(beginning: string): Promise<void> {
  const storage = await open()
  await storage.write((await storage.keys(await place(`${beginning}/`))).map((name) => [name, null] as const))
}

export async function wipeDrafts(): Promise<void> {
  await (await open()).wipe()
  shelf = null
}
