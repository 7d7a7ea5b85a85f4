import type { Storage } from '../ports.ts'

/** Keeps everything in memory: for stories, and for a browser that lets us keep nothing. */
export function memoryStorage(shelves: Map<string, Uint8Array> = new Map()): Storage {
  return {
    read: async (key) => shelves.get(key)?.slice(),
    keys: async (prefix) => [...shelves.keys()].filter((key) => key.startsWith(prefix)).sort(),
    write: async (changes) => {
      for (const [key, value] of changes) {
        if (value === null) shelves.delete(key)
        else shelves.set(key, value.slice())
      }
    },
    wipe: async () => shelves.clear(),
    close: () => {},
  }
}
