import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitRows } from './split-rows.ts'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const split = async (text: string | Uint8Array, size = 7) => {
  const rows: string[] = []
  for await (const row of splitRows(inPieces(typeof text === 'string' ? new TextEncoder().encode(text) : text, size))) rows.push(row.text)
  return rows
}

describe('cutting a list while it is read', () => {
  it('gives every element as it stands, however the bytes arrive', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 8 }), fc.integer({ min: 1, max: 40 }), fc.boolean(), async (values, size, spaced) => {
      const rows = await split(JSON.stringify(values, null, spaced ? 2 : 0), size)
      expect(rows.map((row) => JSON.parse(row) as unknown)).toEqual(JSON.parse(JSON.stringify(values)))
    }), { numRuns: 300 })
  })

  it('does not mind a byte order mark, brackets in texts, or an empty list', async () => {
    expect(await split('\uFEFF [ {"a":"]},[\\"{"} , 2 ] \n')).toEqual(['{"a":"]},[\\"{"}', '2'])
    expect(await split('[]')).toEqual([])
  })

  it.each([
    ['', /is empty/], ['[{"a":1},{"b":', /ends in the middle, after 1 whole rows/], ['{"meetings":[]}', /begins with "meetings"/], ['<!doctype html>', /a web page/],
    ['hello', /not JSON/], ['[1] [2]', /follows after the end/], ['PK\u0003\u0004', /packed/], [`["${'x'.repeat(1_100_000)}"]`, /larger than a megabyte/],
  ])('says what is wrong with %j', async (text, message) => {
    await expect(split(text, 65_536)).rejects.toThrow(message)
  })

  it('refuses what is not UTF-8', async () => {
    await expect(split(Uint8Array.of(91, 34, 255, 34, 93))).rejects.toThrow(/Row 1 is not UTF-8/)
  })
})
