import { hash, randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Append, Store, Stretch } from './store.ts'

const sha256 = (bytes: Uint8Array) => hash('sha256', bytes, 'buffer')
const bytes = (text: string) => Uint8Array.from(Buffer.from(text))
const newLog = () => randomBytes(16).toString('hex')

/** An append of this text; anything else about it can be said. */
const anAppend = (log: string, text: string, more: Partial<Append> = {}): Append => ({
  log, entry: bytes(text), hash: sha256(bytes(text)), words: null, forget: null, expires: 0,
  ifHead: null, epoch: null, founding: false, goesOn: true, at: 1_000, ...more,
})

const aFounding = (log: string, text = 'genesis'): Append =>
  anAppend(log, text, { founding: true, epoch: { epoch: 0, token: sha256(bytes(`token of ${log}`)) } })

const everything: Stretch = { from: 0, before: Infinity, most: 500, bytes: 2 ** 21, day: 20_000 }

/** What every engine of the store promises. */
export const storeContract = (engine: string, open: () => Promise<Store>): void => {
  const withStore = (name: string, tell: (store: Store) => Promise<void>) => test(name, async () => {
    const store = await open()
    try { await tell(store) } finally { await store.close() }
  })
  const texts = async (store: Store, log: string, stretch: Partial<Stretch> = {}) =>
    (await store.read(log, { ...everything, ...stretch }))?.entries.map(({ entry }) => Buffer.from(entry).toString())
  const wordsOf = async (store: Store, log: string, day = 20_000) =>
    (await store.read(log, { ...everything, day }))?.entries.map(({ words }) => words && Buffer.from(words).toString())

  describe(`the store, ${engine}: logs`, () => {
    withStore('a log begins with its founding and counts without gaps', async (store) => {
      const log = newLog()
      expect(await store.append(aFounding(log))).toEqual({ kind: 'added', seq: 0, at: 1_000 })
      const answers = await Promise.all(['a', 'b', 'c'].map((text) => store.append(anAppend(log, text, { at: 2_000 }))))
      expect(answers.map((answer) => 'seq' in answer && answer.seq)).toEqual([1, 2, 3])
      expect(await texts(store, log)).toEqual(['genesis', 'a', 'b', 'c'])
      expect((await store.read(log, everything))?.head).toBe(4)
    })

    withStore('the same bytes again keep their place', async (store) => {
      const log = newLog()
      await store.append(aFounding(log))
      await store.append(anAppend(log, 'once', { at: 5_000 }))
      await store.append(anAppend(log, 'after'))
      const again = { kind: 'known', seq: 1, at: 5_000 }
      expect(await store.append(anAppend(log, 'once', { at: 9_000, ifHead: 1 }))).toEqual(again)
      expect(await Promise.all([1, 2].map(() => store.append(anAppend(log, 'once'))))).toEqual([again, again])
      expect(await texts(store, log)).toEqual(['genesis', 'once', 'after'])
    })

    withStore('the same bytes in two logs are two entries', async (store) => {
      const [one, other] = [newLog(), newLog()]
      await Promise.all([one, other].map((log) => store.append(aFounding(log))))
      expect(await store.append(anAppend(one, 'same'))).toMatchObject({ kind: 'added', seq: 1 })
      expect(await store.append(anAppend(other, 'same'))).toMatchObject({ kind: 'added', seq: 1 })
    })

    withStore('bytes whose hashes begin alike are two entries', async (store) => {
      const log = newLog()
      await store.append(aFounding(log))
      const alike = (text: string) => anAppend(log, text, { hash: Uint8Array.from([1, 2, 3, 4, 5, 6, ...sha256(bytes(text)).subarray(6)]) })
      expect(await store.append(alike('one'))).toMatchObject({ kind: 'added', seq: 1 })
      expect(await store.append(alike('other'))).toMatchObject({ kind: 'added', seq: 2 })
      expect(await store.append(alike('one'))).toMatchObject({ kind: 'known', seq: 1 })
    })

    withStore('founding twice: the same genesis is known, another finds the place taken', async (store) => {
      const log = newLog()
      await store.append(aFounding(log))
      await store.append(anAppend(log, 'next'))
      expect(await store.append(aFounding(log))).toMatchObject({ kind: 'known', seq: 0 })
      expect(await store.append(aFounding(log, 'another'))).toEqual({ kind: 'taken' })
      expect(await store.append(aFounding(log, 'next'))).toEqual({ kind: 'taken' })
    })

    withStore('nothing is appended to a log nobody founded', async (store) => {
      expect(await store.append(anAppend(newLog(), 'lost'))).toEqual({ kind: 'unknown' })
      expect(await store.read(newLog(), everything)).toBeNull()
      expect(await store.epochs(newLog())).toBeNull()
    })

    withStore('of two who want the same place one gets it', async (store) => {
      const log = newLog()
      await store.append(aFounding(log))
      const both = await Promise.all(['Amal', 'Bo'].map((name) => store.append(anAppend(log, name, { ifHead: 1 }))))
      expect(both).toEqual([{ kind: 'added', seq: 1, at: 1_000 }, { kind: 'head-moved', head: 2 }])
    })

    withStore('a stretch is bounded by place, count and bytes, but never empty without need', async (store) => {
      const log = newLog()
      await store.append(aFounding(log))
      await Promise.all(['aaaa', 'bbbb', 'cccc'].map((text) => store.append(anAppend(log, text))))
      expect(await texts(store, log, { from: 1, most: 2 })).toEqual(['aaaa', 'bbbb'])
      expect(await texts(store, log, { from: 1, before: 3 })).toEqual(['aaaa', 'bbbb'])
      expect(await texts(store, log, { from: 1, bytes: 9 })).toEqual(['aaaa', 'bbbb'])
      expect(await texts(store, log, { from: 2, bytes: 1 })).toEqual(['bbbb'])
      expect(await texts(store, log, { from: 4 })).toEqual([])
    })

    withStore('epochs are kept with the place they began', async (store) => {
      const log = newLog()
      await store.append(aFounding(log))
      const token = sha256(bytes('second'))
      await store.append(anAppend(log, 'rekey', { ifHead: 1, epoch: { epoch: 1, token }, at: 7_000 }))
      const epochs = await store.epochs(log)
      expect(epochs?.map(({ epoch, seq, at }) => [epoch, seq, at])).toEqual([[0, 0, 1_000], [1, 1, 7_000]])
      expect(Buffer.from(epochs![1]!.token)).toEqual(Buffer.from(token))
    })

    withStore('what goes in comes out untouched, and the caller keeps it', async (store) => {
      const log = newLog()
      const append = anAppend(log, 'x', { entry: Buffer.from(randomBytes(5_000)), words: randomBytes(3_000), forget: randomBytes(32), founding: true })
      const before = { ...append, entry: Buffer.from(append.entry), words: Buffer.from(append.words!) }
      await store.append(append)
      expect(append).toEqual(before)
      const kept = (await store.read(log, everything))!.entries[0]!
      expect(Buffer.from(kept.entry).equals(append.entry) && Buffer.from(kept.words!).equals(append.words!)).toBe(true)
    })
  })

  describe(`the store, ${engine}: words`, () => {
    const spoken = (log: string, text: string, expires: number) =>
      anAppend(log, `deed of ${text}`, { words: bytes(text), forget: sha256(bytes(`forget ${text}`)), expires })

    withStore('words stay until their day is over; the entry stays', async (store) => {
      const log = newLog()
      await store.append(aFounding(log))
      await store.append(spoken(log, 'short', 20_005))
      await store.append(spoken(log, 'long', 0))
      expect(await wordsOf(store, log, 20_005)).toEqual([null, 'short', 'long'])
      expect(await wordsOf(store, log, 20_006)).toEqual([null, null, 'long'])
      expect(await store.sweep(20_005)).toEqual({ words: 0, letters: 0, logs: [] })
      expect(await store.sweep(20_006)).toEqual({ words: 1, letters: 0, logs: [] })
      expect(await wordsOf(store, log, 20_005)).toEqual([null, null, 'long'])
      expect(await texts(store, log)).toEqual(['genesis', 'deed of short', 'deed of long'])
    })

    withStore('whoever has the secret drops the words, once', async (store) => {
      const log = newLog()
      await store.append(aFounding(log))
      await store.append(spoken(log, 'taken back', 0))
      expect(await store.forget(log, 1, sha256(bytes('a guess')))).toBe('wrong')
      expect(await store.forget(newLog(), 1, sha256(bytes('forget taken back')))).toBe('nothing')
      expect(await store.forget(log, 1, sha256(bytes('forget taken back')))).toBe('dropped')
      expect(await store.forget(log, 1, sha256(bytes('forget taken back')))).toBe('nothing')
      expect(await wordsOf(store, log)).toEqual([null, null])
    })

    withStore('forgotten words do not come back with the same bytes', async (store) => {
      const log = newLog()
      await store.append(aFounding(log))
      await store.append(spoken(log, 'gone', 0))
      await store.forget(log, 1, sha256(bytes('forget gone')))
      expect(await store.append(spoken(log, 'gone', 0))).toMatchObject({ kind: 'known', seq: 1 })
      expect(await wordsOf(store, log)).toEqual([null, null])
    })
  })

  describe(`the store, ${engine}: letterboxes`, () => {
    const aLetter = (box: Uint8Array, text: string, day = 20_000) => ({ box, letter: bytes(text), hash: sha256(bytes(text)), day })
    const inBox = async (store: Store, box: Uint8Array, from = 0, day = 20_000) =>
      (await store.letters(box, from, day)).map((letter) => Buffer.from(letter.bytes).toString())

    withStore('letters wait in their own box, in order, dated by the day', async (store) => {
      const [box, other] = [randomBytes(32), randomBytes(32)]
      const first = await store.drop(aLetter(box, 'first'))
      expect(first).toMatchObject({ kind: 'added', at: 20_000 * 86_400_000 })
      await store.drop(aLetter(box, 'second'))
      expect(await store.drop(aLetter(box, 'first', 20_001))).toMatchObject({ kind: 'known', n: (first as { n: number }).n })
      expect(await inBox(store, box)).toEqual(['first', 'second'])
      expect(await inBox(store, box, (first as { n: number }).n + 1)).toEqual(['second'])
      expect(await inBox(store, other)).toEqual([])
    })

    withStore('letters expire, and numbers never begin again', async (store) => {
      const box = randomBytes(32)
      const old = await store.drop(aLetter(box, 'old', 20_000)) as { n: number }
      expect(await inBox(store, box, 0, 20_030)).toEqual(['old'])
      expect(await inBox(store, box, 0, 20_031)).toEqual([])
      expect(await store.sweep(20_031)).toEqual({ words: 0, letters: 1, logs: [] })
      expect(await inBox(store, box, 0, 20_000)).toEqual([])
      expect((await store.drop(aLetter(box, 'new', 20_031)) as { n: number }).n).toBeGreaterThan(old.n)
    })

    withStore('a box holds 200 letters', async (store) => {
      const box = randomBytes(32)
      for (let i = 0; i < 200; i += 1) await store.drop(aLetter(box, `letter ${i}`))
      expect(await store.drop(aLetter(box, 'one too many'))).toEqual({ kind: 'box-full' })
      expect(await store.drop(aLetter(randomBytes(32), 'elsewhere'))).toMatchObject({ kind: 'added' })
    })
  })
}
