import { browserStorage } from './device/storage/browser.ts'
import type { Storage } from './device/ports.ts'

/** What is being written and not yet said. It stays on this device, encrypted, until it is said or thrown away. */
const draftShelf = 'visavis-drafts'

const random = (size: number) => crypto.getRandomValues(new Uint8Array(size))
let shelf: Promise<Storage> | null = null

const open = (): Promise<Storage> => (shelf ??= browserStorage(random, draftShelf))

/** The draft under this name, or an empty text. */
export async function draft(name: string): Promise<string> {
  const kept = await (await open()).read(name)
  return kept ? new TextDecoder().decode(kept) : ''
}

/** Keeps the draft; an empty text removes it. */
export async function keepDraft(name: string, text: string): Promise<void> {
  await (await open()).write([[name, text ? new TextEncoder().encode(text) : null]])
}

/** Removes every draft whose name begins like this. */
export async function dropDrafts(beginning: string): Promise<void> {
  const storage = await open()
  await storage.write((await storage.keys(beginning)).map((name) => [name, null] as const))
}

export async function wipeDrafts(): Promise<void> {
  await (await open()).wipe()
  shelf = null
}
