import { createDecipheriv, createHash, createPublicKey, hkdfSync, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { decode, encode, type Value } from '@visavis/wire'
import { describe, expect, it } from 'vitest'

// docs/protocol.md read a second time, with other primitives: what is written there is what the vectors say.
type Known = Record<string, string>
const vectors = <T>(file: string): T => JSON.parse(readFileSync(new URL(`../../vectors/${file}`, import.meta.url), 'utf8')) as T
const bytes = (hex: string | undefined): Buffer => Buffer.from(hex ?? '', 'hex')
const label = (name: string): Buffer => Buffer.from(`se1/${name}\0`)
const sha256 = (...parts: Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest()
const digest = (name: string, ...parts: Uint8Array[]): Buffer => sha256(label(name), ...parts)
const derive = (secret: Uint8Array, salt: Uint8Array, name: string, about: Uint8Array = Buffer.alloc(0)): Buffer => Buffer.from(hkdfSync('sha256', secret, salt, Buffer.concat([label(name), about]), 32))

const open = (key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, aad: Uint8Array): Buffer => {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(aad).setAuthTag(sealed.subarray(-16))
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
}
const unpad = (padded: Buffer): Buffer => padded.subarray(4, 4 + padded.readUInt32BE(0))
const signedBy = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean =>
  verify(null, message, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') }, format: 'jwk' }), signature)

describe('a second reading of the protocol', () => {
  const logId = bytes(vectors<Known>('keys.json')['logId'])

  it('keys: id, record, device certificate', () => {
    const known = vectors<Known>('keys.json')
    const [ik, uk] = [bytes(known['ik']), bytes(known['uk'])]
    expect(digest('user', ik).subarray(0, 16).toString('hex')).toBe(known['u'])
    const record = decode(bytes(known['record'])) as { ik: Uint8Array; gen: number; uk: Uint8Array; cert: Uint8Array }
    expect(Buffer.from(record.uk)).toEqual(uk)
    expect(signedBy(ik, Buffer.concat([label('member'), encode([ik, 0, uk])]), record.cert)).toBe(true)
    expect(signedBy(ik, Buffer.concat([label('device'), encode([logId, bytes(known['device'])])]), bytes(known['device certificate']))).toBe(true)
    expect(signedBy(ik, Buffer.concat([label('attest'), logId, Buffer.from('I accept')]), bytes(known['attest over "I accept"']))).toBe(true)
  })

  it('epoch: context, commitment, everything derived', () => {
    const known = vectors<Known>('epoch.json')
    const records = (known['members (records, sorted by id)'] ?? '').split(' ').map(bytes)
    const people = records.map((record) => [digest('user', (decode(record) as { ik: Uint8Array }).ik).subarray(0, 16).toString('hex'), sha256(record)])
    const context = digest('context', encode([logId, 1, people, bytes(known['chain'])] as Value))
    const secret = bytes(known['secret'])
    const found = { context, commitment: digest('commit', secret, context), 'tag of the first member': digest('tag', context, Buffer.from(people[0]?.[0] as string)).subarray(0, 4), 'content key': derive(secret, context, 'content'), 'access token': derive(secret, context, 'access'), 'hash of the access token': sha256(derive(secret, context, 'access')), 'letterbox address': sha256(derive(secret, context, 'letterbox-read')), 'card token': derive(secret, context, 'card') }
    for (const [name, value] of Object.entries(found)) expect({ [name]: value.toString('hex') }).toEqual({ [name]: known[name] })
  })

  it('entries: chain, outer hash, seal, signature', () => {
    let chain = digest('chain-start', logId)
    for (const [seq, known] of vectors<Known[]>('entry.json').entries()) {
      const entry = bytes(known['entry'])
      const [v, kind, epoch, nonce, sealed, words, rekey] = decode(entry) as [number, number, number, Uint8Array, Uint8Array, Value, Value]
      const outer = digest('outer', encode([v, kind, logId, epoch, words, rekey]))
      expect(outer.toString('hex')).toBe(known['outer hash'])
      const key = derive(bytes(known['epoch secret']), bytes(known['context']), 'content')
      const [body, signature] = decode(unpad(open(key, nonce, Buffer.from(sealed), outer))) as [Uint8Array, Uint8Array]
      const { dev, ps, pc } = decode(body) as { dev: Uint8Array; ps: number; pc: Uint8Array }
      expect(signedBy(dev, Buffer.concat([label('entry'), outer, sha256(body)]), signature)).toBe(true)
      expect([ps, Buffer.from(pc)]).toEqual([seq, chain])
      const place = Buffer.alloc(8)
      place.writeBigUInt64BE(BigInt(seq))
      chain = digest('chain', chain, place, sha256(entry))
    }
  })

  it('invitations and guests: what a link is made of, and who signs', () => {
    const known = vectors<Known>('invitation.json')
    const [key, secret, guest] = [bytes(known['key that signs']), bytes(known['secret']), bytes(known['key of the guest'])]
    expect(digest('invitation/secret', key).subarray(0, 16)).toEqual(secret)
    expect(derive(secret, Buffer.alloc(0), 'invitation/read').toString('hex')).toBe(known['read secret'])
    expect(sha256(bytes(known['read secret'])).toString('hex')).toBe(known['address'])
    expect(digest('guest/read', guest).toString('hex')).toBe(known['read secret of the guest'])
    expect(sha256(bytes(known['read secret of the guest'])).toString('hex')).toBe(known['address of the guest'])
    const [by, signature, said] = decode(bytes(known['signed by the guest of that id'])) as [Uint8Array, Uint8Array, Uint8Array]
    expect([Buffer.from(by), Buffer.from(said)]).toEqual([guest, bytes(known['bytes'])])
    expect(signedBy(guest, Buffer.concat([label('guest'), sha256(Buffer.from(known['id'] ?? '')), said]), signature)).toBe(true)
  })

  it('words', () => {
    const known = vectors<Known>('words.json')
    expect(sha256(bytes(known['sealed'])).toString('hex')).toBe(known['label hash'])
    expect(derive(bytes(known['ukSeed']), logId, 'forget', Buffer.from(bytes(known['id']))).toString('hex')).toBe(known['forget'])
    expect(sha256(bytes(known['forget'])).toString('hex')).toBe(known['label forget'])
    const plain = unpad(open(bytes(known['key']), Buffer.alloc(12), bytes(known['sealed']), Buffer.concat([label('words'), logId, bytes(known['id'])])))
    const [ik, signature, words] = [plain.subarray(0, 32), plain.subarray(32, 96), plain.subarray(96)]
    expect([ik.toString('hex'), words.toString()]).toEqual([known['ik'], known['words']])
    const day = Math.floor(Number(known['at']) / 86_400_000)
    expect(signedBy(ik, Buffer.concat([label('said'), encode([day, known['kind'] ?? '', Uint8Array.from(words)])]), signature)).toBe(true)
  })
})
