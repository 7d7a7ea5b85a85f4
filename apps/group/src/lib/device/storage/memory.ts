import type { Secret, Storage } from '../ports.ts'

/** What is kept; a story opens it again after a device has died. */
export interface Shelves { shelf: Map<string, Uint8Array>; secrets: Map<string, Secret> }

/** Keeps everything in memory: for stories, and for a browser that lets us keep nothing. */
export function memoryStorage({ shelf, secrets }: Shelves = { shelf: new Map(), secrets: new Map() }): Storage {
  return {
    read: async (key) => shelf.get(key)?.slice(),
    keys: async (prefix) => [...shelf.keys()].filter((key) => key.startsWith(prefix)).sort(),
    write: async (changes) => {
      for (const [key, value] of changes) {
        if (value === null) shelf.delete(key)
        else shelf.set(key, value.slice())
      }
    },
    secret: async (name) => secrets.get(name),
    keepSecret: async (name, secret) => {
      if (!secrets.has(name)) secrets.set(name, secret)
      return secrets.get(name) ?? secret
    },
    dropSecret: async (name) => void secrets.delete(name),
    wipe: async () => {
      shelf.clear()
      secrets.clear()
    },
    close: () => {},
  }
}
