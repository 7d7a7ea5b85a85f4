import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { memoryStorage } from './memory.ts'
import { sealShelf } from './sealed-shelf.ts'

const text = (words: string) => new TextEncoder().encode(words)
const random = (size: number) => new Uint8Array(randomBytes(size))

describe('a shelf', () => {
  it('keeps, lists in order, and removes, all in one go', async () => {
    const storage = memoryStorage()
    await storage.write([['room/b', text('2')], ['room/a', text('1')], ['knock/a', text('3')]])
    expect(await storage.keys('room/')).toEqual(['room/a', 'room/b'])
    await storage.write([['room/a', null], ['room/b', text('4')]])
    expect(await storage.read('room/a')).toBeUndefined()
    expect(await storage.read('room/b')).toEqual(text('4'))
  })

  it('is not changed by whoever changes what they put there or took from it', async () => {
    const storage = memoryStorage()
    const mine = text('mine')
    await storage.write([['a', mine]])
    mine.fill(0)
    ;(await storage.read('a'))!.fill(0)
    expect(await storage.read('a')).toEqual(text('mine'))
  })

  it('lets the first secret of a name stay', async () => {
    const storage = memoryStorage()
    const [first, second] = await Promise.all([1, 2].map(() => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']))) as [CryptoKey, CryptoKey]
    expect(await storage.keepSecret('shelf', first)).toBe(first)
    expect(await storage.keepSecret('shelf', second)).toBe(first)
  })
})

describe('a sealed shelf', () => {
  const open = async () => sealShelf(await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']), random)

  it('gives back what was put there, and shows none of it', async () => {
    const shelf = await open()
    const sealed = await shelf.seal('room/a', text('I lie awake.'))
    expect(Buffer.from(sealed).includes('awake')).toBe(false)
    expect(await shelf.open('room/a', sealed)).toEqual(text('I lie awake.'))
  })

  it('refuses what was altered, or stood in another place', async () => {
    const shelf = await open()
    const sealed = await shelf.seal('room/a', text('I lie awake.'))
    await expect(shelf.open('room/b', sealed)).rejects.toThrow()
    await expect(shelf.open('room/a', sealed.map((byte, i) => (i === 20 ? byte ^ 1 : byte)))).rejects.toThrow()
  })
})
