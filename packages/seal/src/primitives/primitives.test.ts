import fc from 'fast-check'
import { fromHex } from '@visavis/wire'
import { describe, expect, it } from 'vitest'
import { makeRecord, verifyRecord } from '../identity/member-record.ts'
import { signerFromSeed } from '../identity/signer.ts'
import { openVerifier } from './ed25519.ts'
import { pad, paddedLength, unpad } from './padding.ts'
import { selfCheck } from './self-check.ts'
import { smallOrderEd25519, smallOrderX25519 } from './small-order.ts'
import { checkXwing, xwingDecapsulate, xwingEncapsulate, xwingPublic, xwingSound } from './xwing.ts'

const P_MINUS_1 = `ec${'ff'.repeat(30)}7f`
const weak = {
  ed25519: ['00'.repeat(32), `01${'00'.repeat(31)}`, '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a', P_MINUS_1, `ed${'ff'.repeat(30)}7f`, `ee${'ff'.repeat(30)}ff`],
  x25519: ['00'.repeat(32), `01${'00'.repeat(31)}`, 'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800', '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157', P_MINUS_1, `ed${'ff'.repeat(30)}7f`, 'ff'.repeat(32)],
}
const seed = new Uint8Array(32).fill(5)

it('this machine gives the known answers', () => expect(Promise.all([selfCheck(), checkXwing()])).resolves.toEqual([undefined, undefined]))

describe('weak keys', () => {
  it.each(weak.ed25519)('%s signs for nobody', async (hex) => {
    expect(smallOrderEd25519(fromHex(hex))).toBe(true)
    expect(await openVerifier()(fromHex(hex), new Uint8Array(64), new Uint8Array())).toBe(false)
  })
  it.each(weak.x25519)('%s is sealed to by nobody', async (hex) => {
    const key = await xwingPublic(seed)
    key.set(fromHex(hex), 1184)
    expect(smallOrderX25519(fromHex(hex))).toBe(true)
    expect(await xwingSound(key)).toBe(false)
    expect(await verifyRecord(await makeRecord(await signerFromSeed(seed), key), openVerifier())).toBeNull()
  })
  it('a lattice part out of range is refused, a good key is not', async () => {
    const key = await xwingPublic(seed)
    expect(await xwingSound(key)).toBe(true)
    expect(smallOrderEd25519((await signerFromSeed(seed)).publicKey)).toBe(false)
    expect(await xwingSound(key.slice(1))).toBe(false)
    key.fill(255, 0, 3)
    expect(await xwingSound(key)).toBe(false)
  })
})

describe('X-Wing', () => {
  it('leaves what it is given as it was', async () => {
    const [key, coins] = [await xwingPublic(seed), new Uint8Array(64).fill(3)]
    const before = [key.slice(), coins.slice()]
    const { ciphertext, secret } = await xwingEncapsulate(key, coins)
    expect([key, coins]).toEqual(before)
    expect(await xwingDecapsulate(ciphertext, seed)).toEqual(secret)
    expect(seed).toEqual(new Uint8Array(32).fill(5))
  })
  it('gives no secret for a ciphertext with a weak point', async () => {
    const { ciphertext, secret } = await xwingEncapsulate(await xwingPublic(seed), new Uint8Array(64).fill(3))
    ciphertext.fill(0, 1088)
    expect(await xwingDecapsulate(ciphertext, seed)).not.toEqual(secret)
  })
})

describe('padding', () => {
  it('costs 256 bytes at least and 12 % at most, and comes off again', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 200_000 }), (length) => {
      const padded = paddedLength(length)
      expect(padded).toBeGreaterThanOrEqual(Math.max(256, length))
      expect(padded === 256 || padded <= length * 1.12).toBe(true)
    }))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
      expect(unpad(pad(bytes))).toEqual(bytes)
    }))
  })
  it('that is not exactly ours is refused', () => {
    const padded = pad(new Uint8Array(10))
    expect(unpad(padded.map((byte, i) => (i === 255 ? 1 : byte)))).toBeNull()
    expect(unpad(padded.subarray(0, 255))).toBeNull()
    expect(unpad(new Uint8Array(512))).toBeNull()
    expect(unpad(Uint8Array.from({ length: 256 }, () => 255))).toBeNull()
  })
})
