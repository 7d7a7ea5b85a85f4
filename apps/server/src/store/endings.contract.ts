import { hash, randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Append, Store } from './store.ts'

const sha256 = (bytes: Uint8Array) => hash('sha256', bytes, 'buffer')
const newLog = () => randomBytes(16).toString('hex')
const everything = { from: 0, before: Infinity, most: 500, bytes: 2 ** 21, day: 20_000 }

const anAppend = (log: string, more: Partial<Append> = {}): Append => {
  const entry = randomBytes(100)
  return {
    log, entry, hash: sha256(entry), words: randomBytes(50), forget: sha256(randomBytes(32)), expires: 0,
    ifHead: null, epoch: null, founding: false, goesOn: true, at: 1_000, ...more,
  }
}

/** What every engine of the store promises about logs that end. */
export const endingsContract = (engine: string, open: () => Promise<Store>): void => {
  const withStore = (name: string, tell: (store: Store) => Promise<void>) => test(name, async () => {
    const store = await open()
    try { await tell(store) } finally { await store.close() }
  })
  const aLog = async (store: Store, many = 3): Promise<string> => {
    const log = newLog()
    await store.append(anAppend(log, { founding: true, epoch: { epoch: 0, token: sha256(randomBytes(32)) } }))
    await Promise.all(Array.from({ length: many }, () => store.append(anAppend(log))))
    return log
  }
  const standing = async (store: Store, log: string) => {
    const page = await store.read(log, everything)
    return page && [page.head, page.ends]
  }

  describe(`the store, ${engine}: endings`, () => {
    withStore('a log is kept up to its last day; afterwards it never was, and may be founded', async (store) => {
      const [log, other] = [await aLog(store), await aLog(store)]
      expect(await store.end(log, 20_010)).toBe(true)
      expect(await standing(store, log)).toEqual([4, 20_010])
      expect((await store.sweep(20_010)).logs).toEqual([])
      expect((await store.sweep(20_011)).logs).toEqual([log])
      expect([await store.read(log, everything), await store.epochs(log)]).toEqual([null, null])
      expect(await store.append(anAppend(log))).toEqual({ kind: 'unknown' })
      expect(await store.end(log, 20_020)).toBe(false)
      expect(await standing(store, other)).toEqual([4, null])
      const genesis = anAppend(log, { founding: true, epoch: { epoch: 0, token: sha256(randomBytes(32)) } })
      expect(await store.append(genesis)).toMatchObject({ kind: 'added', seq: 0 })
      expect((await store.epochs(log))?.length).toBe(1)
      expect((await store.sweep(30_000)).logs).toEqual([])
    })

    withStore('whoever is inside writes, and it goes on; somebody with an old token changes nothing', async (store) => {
      const log = await aLog(store)
      await store.end(log, 20_010)
      await store.append(anAppend(log, { goesOn: false }))
      expect(await standing(store, log)).toEqual([5, 20_010])
      await store.append(anAppend(log))
      expect(await standing(store, log)).toEqual([6, null])
      expect((await store.sweep(20_011)).logs).toEqual([])
      expect((await store.read(log, everything))?.entries.length).toBe(6)
    })

    withStore('what the log has already, or does not take, is no sign of life', async (store) => {
      const log = await aLog(store, 0)
      const again = anAppend(log)
      await store.append(again)
      await store.end(log, 20_010)
      expect(await store.append(again)).toMatchObject({ kind: 'known' })
      expect(await store.append(anAppend(log, { ifHead: 9 }))).toMatchObject({ kind: 'head-moved' })
      expect(await standing(store, log)).toEqual([2, 20_010])
    })

    withStore('an end is called off, or moved; a log nobody founded has none', async (store) => {
      const log = await aLog(store)
      await store.end(log, 20_010)
      await store.end(log, 20_100)
      expect((await store.sweep(20_011)).logs).toEqual([])
      expect(await store.end(log, null)).toBe(true)
      expect(await standing(store, log)).toEqual([4, null])
      expect((await store.sweep(30_000)).logs).toEqual([])
      expect(await store.end(newLog(), 20_010)).toBe(false)
    })

    withStore('a long log goes whole, and several at once', async (store) => {
      const logs = [await aLog(store, 1_200), await aLog(store, 499), await aLog(store)]
      const stays = await aLog(store)
      for (const log of logs) await store.end(log, 20_010)
      expect((await store.sweep(20_011)).logs.toSorted()).toEqual(logs.toSorted())
      for (const log of logs) expect(await store.read(log, everything)).toBeNull()
      const next = await aLog(store)
      expect([await standing(store, stays), await standing(store, next)]).toEqual([[4, null], [4, null]])
      expect((await store.read(next, everything))?.entries.every(({ words }) => words)).toBe(true)
    })
  })
}
