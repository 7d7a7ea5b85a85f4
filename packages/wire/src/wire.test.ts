import { decode as otherDecode, encode as otherEncode, rfc8949EncodeOptions } from 'cborg'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, decodeAsked, decodeEnding, decodeEnvelope, decodePage, decodeTold, encode, encodeAsked, encodeEnding, encodeEnvelope, encodePage, encodeTold, fromBase64url, fromHex, Malformed, readBearer, bearer, sameBytes, toBase64url, toHex, type Envelope, type Value } from './index.ts'

const plain = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'grapheme' }), fc.maxSafeInteger(), fc.boolean(), fc.constant(null), fc.uint8Array(),
    fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(fc.string({ maxLength: 6 }), tie('value'), { maxKeys: 4 }),
  ).filter((value) => !Object.is(value, -0)),
})).value

const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => i & 255)
const label = { hash: bytes(32), size: 300, expires: 20_000, forget: bytes(32) }
const entry: Envelope = { v: 1, kind: 'entry', epoch: 3, nonce: bytes(12), sealed: bytes(280), words: label, rekey: null }
const wrap = { tag: bytes(4), ct: bytes(1120), box: bytes(48) }
const rekey: Envelope = { ...entry, kind: 'rekey', words: null, rekey: { context: bytes(32), wraps: [wrap, wrap], snapshot: bytes(400) } }

/** Another library's reading, and whether it would write the same bytes again. */
const secondReader = (some: Uint8Array): Value => {
  const value = otherDecode(some, { strict: true, allowIndefinite: false, allowUndefined: false, allowBigInt: false, allowNaN: false, allowInfinity: false, rejectDuplicateMapKeys: true }) as Value
  if (!sameBytes(encode(value), some) || !sameBytes(otherEncode(value, rfc8949EncodeOptions), some)) throw new Malformed('not canonical')
  return value
}

const outcome = (read: () => Value): string => {
  try {
    return toHex(encode(read()))
  } catch {
    return 'refused'
  }
}

describe('canonical CBOR', () => {
  it('gives back what went in, for every plain value', () => {
    fc.assert(fc.property(plain, (value) => {
      const written = encode(value)
      expect(sameBytes(encode(decode(written)), written)).toBe(true)
    }))
  })

  it.each([
    ['a fraction', 'f93e00'], ['a whole number written as a fraction', 'f93c00'], ['undefined', 'f7'], ['a long head', '1801'], ['an endless list', '9f01ff'],
    ['keys out of order', 'a2616201616101'], ['the same key twice', 'a2616101616102'], ['a tag', 'c100'], ['something behind the end', '0101'],
    ['half a text', '62e4'], ['a number too large', '1b0020000000000000'], ['a key that is no text', 'a10102'], ['nothing', ''],
  ])('refuses %s', (_, hex) => expect(() => decode(fromHex(hex))).toThrow(Malformed))

  it('takes and refuses exactly what a second reader does, whatever the bytes', () => {
    const written = plain.map(encode)
    const bent = fc.tuple(written, fc.nat(), fc.integer({ min: 1, max: 255 })).map(([one, at, by]) => one.with(at % one.length, (one[at % one.length] as number) ^ by))
    const spliced = fc.tuple(written, written, fc.nat()).map(([a, b, at]) => Uint8Array.from([...a.subarray(0, at % a.length), ...b]))
    fc.assert(fc.property(fc.oneof(bent, spliced, written, fc.uint8Array({ maxLength: 24 })), (some) => {
      expect(outcome(() => decode(some))).toEqual(outcome(() => secondReader(some)))
    }), { numRuns: 5_000 })
  })

  it.each(['a1695f5f70726f746f5f5f80', 'a16b636f6e7374727563746f7200'])('is not led astray by a key with a meaning of its own: %s', (hex) => {
    expect(outcome(() => decode(fromHex(hex)))).toEqual(outcome(() => secondReader(fromHex(hex))))
  })

  it('gives copies: what it was read from may change, also when it is a Buffer of Node', () => {
    const frame = Buffer.from(encode(bytes(3)))
    const read = decode(frame) as Uint8Array
    frame.fill(9)
    expect(read).toEqual(bytes(3))
  })

  it('refuses a tower of lists', () => expect(() => decode(fromHex(`${'81'.repeat(40)}00`))).toThrow(Malformed))
  it('refuses a very high tower of lists without falling over', () => expect(() => decode(fromHex(`${'81'.repeat(60_000)}00`))).toThrow(Malformed))
  it('refuses to write a fraction, a date, half a surrogate pair', () => {
    for (const wrong of [0.5, -0, Number.NaN, new Date(), '\ud800', undefined, 2 ** 53]) expect(() => encode(wrong as never)).toThrow(Malformed)
  })
})

describe('bytes as text', () => {
  it('come back from hexadecimal and base64url', () => {
    fc.assert(fc.property(fc.uint8Array(), (some) => {
      expect(fromHex(toHex(some))).toEqual(some)
      expect(fromBase64url(toBase64url(some))).toEqual(some)
      expect(toBase64url(some)).toBe(Buffer.from(some).toString('base64url'))
    }))
  })
  it.each(['A', 'AB', 'AAA=', 'A+A', 'AAAAA'])('%s is no base64url', (text) => expect(() => fromBase64url(text)).toThrow(Malformed))
  it.each(['0', '0G', 'AB'])('%s is no lower-case hexadecimal', (text) => expect(() => fromHex(text)).toThrow(Malformed))
  it('a token comes back from its header, and nothing else does', () => {
    expect(readBearer(bearer(bytes(32)))).toEqual(bytes(32))
    for (const wrong of [null, '', 'Bearer x', 'Basic abc', `${bearer(bytes(32))}=`, `Bearer ${'_'.repeat(43)}`]) expect(readBearer(wrong)).toBeNull()
  })
})

describe('the envelope', () => {
  it.each([['an entry', entry], ['a rekey', rekey]])('%s comes back as it was', (_, envelope) => {
    expect(decodeEnvelope(encodeEnvelope(envelope))).toEqual(envelope)
  })
  it.each<[string, object]>([
    ['another version', { v: 2 }], ['a short nonce', { nonce: bytes(11) }], ['a sealed part that was never padded', { sealed: bytes(271) }],
    ['a negative epoch', { epoch: -1 }], ['a rekey part in an entry', { rekey: rekey.rekey }], ['an entry too large', { sealed: bytes(70_000) }],
    ['a short hash of its words', { words: { ...label, hash: bytes(31) } }], ['words too large', { words: { ...label, size: 70_000 } }],
  ])('with %s is refused', (_, change) => {
    expect(() => decodeEnvelope(encodeEnvelope({ ...entry, ...change } as Envelope))).toThrow(Malformed)
  })
  it('cut anywhere, it is refused', () => {
    const whole = encodeEnvelope(entry)
    for (let length = 0; length < whole.length; length += 1) expect(() => decodeEnvelope(whole.subarray(0, length))).toThrow(Malformed)
  })
})

describe('pages and live frames', () => {
  it('a page comes back as it was', () => {
    const page = { head: 7, entries: [{ seq: 6, at: 1_700_000_000_000, entry: encodeEnvelope(entry), words: null }] }
    expect(decodePage(encodePage(page))).toEqual(page)
  })
  it('an ending lies 30 days to ten years ahead, or is called off', () => {
    for (const days of [30, 3650, null]) expect(decodeEnding(encodeEnding({ days }))).toEqual({ days })
    for (const days of [0, 29, 3651, -1]) expect(() => decodeEnding(encodeEnding({ days }))).toThrow(Malformed)
  })
  it('frames of both sides come back as they were', () => {
    const asked = [{ ask: 'listen', logId: bytes(16), token: bytes(32), from: 4 }, { ask: 'hush', logId: bytes(16) }, { ask: 'watch', readSecret: bytes(32) },
      { ask: 'append', n: 3, logId: bytes(16), token: bytes(32), entry: bytes(300), words: bytes(9), ifHead: null, next: null },
      { ask: 'append', n: 4, logId: bytes(16), token: bytes(32), entry: bytes(300), words: null, ifHead: 8, next: bytes(32) }] as const
    for (const one of asked) expect(decodeAsked(encodeAsked(one))).toEqual(one)
    const told = [
      { tell: 'listening', logId: bytes(16), head: 4 }, { tell: 'entry', logId: bytes(16), seq: 1, at: 2, entry: bytes(300), words: bytes(9) },
      { tell: 'forgotten', logId: bytes(16), seq: 1 }, { tell: 'letter', address: bytes(32), n: 0, at: 5, bytes: bytes(8) }, { tell: 'refused', about: bytes(16), reason: 'token' },
      { tell: 'ending', logId: bytes(16), day: 20_000 }, { tell: 'ending', logId: bytes(16), day: null },
      { tell: 'appended', n: 3, seq: 1, at: 2 }, { tell: 'declined', n: 4, status: 409, error: 'head-moved', head: 9, after: 0 },
    ] as const
    for (const one of told) expect(decodeTold(encodeTold(one))).toEqual(one)
  })
  it('a frame of an unknown kind is refused', () => {
    for (const wrong of [['shout'], [], null, 4, ['toString']]) {
      expect(() => decodeAsked(encode(wrong as Value))).toThrow(Malformed)
      expect(() => decodeTold(encode(wrong as Value))).toThrow(Malformed)
    }
  })
})
