import { deleteDB, openDB } from 'idb'
import type { DBSchema, IDBPDatabase } from 'idb'
import type { Random, Secret, Storage } from '../ports.ts'
import { sealShelf } from './sealed-shelf.ts'
import type { SealedShelf } from './sealed-shelf.ts'

interface Shelves extends DBSchema {
  secrets: { key: string; value: Secret }
  shelf: { key: string; value: Uint8Array<ArrayBuffer> }
}

/**
 * IndexedDB with every value encrypted under a key this browser can use but never hand out.
 * Keys of the shelf are local random names; they say nothing about a group.
 */
export async function browserStorage(random: Random, name = 'visavis'): Promise<Storage> {
  const db = await openDB<Shelves>(name, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('secrets')
      fresh.createObjectStore('shelf')
    },
    blocking: () => db.close(),
  })
  const sealed = sealShelf(await shelfKey(db), random)
  return {
    read: (key) => read(db, sealed, key),
    keys: (prefix) => db.getAllKeys('shelf', IDBKeyRange.bound(prefix, `${prefix}\uffff`)),
    write: (changes) => write(db, sealed, changes),
    secret: (name) => db.get('secrets', name),
    keepSecret: (name, secret) => keep(db, name, secret),
    dropSecret: (name) => db.delete('secrets', name),
    wipe: async () => {
      db.close()
      await deleteDB(name)
    },
    close: () => db.close(),
  }
}

async function shelfKey(db: IDBPDatabase<Shelves>): Promise<CryptoKey> {
  const fresh = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  return await db.get('secrets', 'shelf') as CryptoKey | undefined ?? await keep(db, 'shelf', await fresh()) as CryptoKey
}

/** Two tabs may open at once for the first time: whoever put the key first made it, the other takes that one. */
async function keep(db: IDBPDatabase<Shelves>, name: string, secret: Secret): Promise<Secret> {
  const put = db.transaction('secrets', 'readwrite', { durability: 'strict' })
  const first = await put.store.get(name)
  if (!first) await put.store.put(secret, name)
  await put.done
  return first ?? secret
}

async function read(db: IDBPDatabase<Shelves>, sealed: SealedShelf, key: string): Promise<Uint8Array | undefined> {
  const value = await db.get('shelf', key)
  return value && sealed.open(key, value)
}

async function write(db: IDBPDatabase<Shelves>, sealed: SealedShelf, changes: Parameters<Storage['write']>[0]): Promise<void> {
  const ready = await Promise.all(changes.map(async ([key, value]) => ({ key, value: value && await sealed.seal(key, value) })))
  const put = db.transaction('shelf', 'readwrite', { durability: 'strict' })
  for (const { key, value } of ready) {
    if (value) void put.store.put(value, key)
    else void put.store.delete(key)
  }
  await put.done
}
