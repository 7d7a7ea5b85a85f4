import { beforeEach, describe, expect, it } from 'vitest'
import { decodeEnvelope, encodeEnvelope, fromHex } from '@visavis/wire'
import { attest, attestIsSound, canSealTo, forgetSecret, recordIsSound, sayingId, sealNote, xwingPublic } from './index.ts'
import { sealWords } from './entry/words.ts'
import { sha256, utf8 } from './primitives/hash.ts'
import { circleOf, everybody } from './tale/circle.ts'
import { deed, flipped, forge } from './tale/mischief.ts'
import { House, LOG_ID, Person } from './tale/person.ts'
import { expectAll, expectSame } from './tale/same.ts'

type Three = [Person, Person, Person]
let house: House
let mara: Person, tom: Person, mallory: Person, all: Three

beforeEach(async () => {
  house = new House()
  all = (await circleOf(house, 'Mara', 'Tom', 'Mallory')) as Three
  ;[mara, tom, mallory] = all
})

const post = async (sealed: Promise<{ entry: Uint8Array; words: Uint8Array | null }>): Promise<void> => {
  house.append(await sealed)
  await everybody(house, all)
}

describe('what belongs to one person is of no use to another', () => {
  it('Mallory speaks under the id of what Mara said, with words of her own: void for all', async () => {
    const said = await mara.say('what Mara said')
    await post(Promise.resolve(said))
    const id = fromHex(said.id)
    const { label, key, sealed } = await sealWords({ logId: LOG_ID, id, at: mallory.now(), kind: 'say', bytes: utf8('what Mara never said'), expires: 0 }, mallory.identity, mallory.random)
    const forged = await forge(mallory, { id, words: key, act: deed('say') }, { words: label })
    await post(Promise.resolve({ ...forged, words: sealed }))
    expectAll(all, { void: 'foreign-id', deed: null, words: { state: 'none' } })
    expectSame(all)
  })

  it('Mallory takes the id of what Mara has to seal again, before her: void, and Mara’s counts', async () => {
    const late = await mara.say()
    await post(tom.rekey(null))
    await post(Promise.resolve(late))
    await post(forge(mallory, { id: fromHex(late.id) }))
    expectAll(all, { void: 'foreign-id' })
    await post(mara.pen().deed({ deed: { kind: 'say' }, at: mara.now(), id: late.id }))
    expectAll(all, { void: null, id: late.id, by: mara.identity.u })
  })

  it('Mallory puts Mara’s sealed entry into the new epoch, with its own label or hers: nobody can open it', async () => {
    const late = await mara.say('sealed for the old epoch')
    await post(tom.rekey(null))
    const envelope = decodeEnvelope(late.entry)
    await post(Promise.resolve({ entry: encodeEnvelope({ ...envelope, epoch: envelope.epoch + 1 }), words: late.words }))
    expectAll(all, { void: 'cannot-open' })
  })

  it('the secret that forgets Mara’s words is in nothing that Mallory can open', async () => {
    const said = await mara.say('to be kept')
    await post(Promise.resolve(said))
    const label = decodeEnvelope(said.entry).words
    const held = [...JSON.stringify(mallory.seen.at(-1), (_, value: unknown) => (value instanceof Uint8Array ? `<${[...value].join()}>` : value)).matchAll(/<([\d,]*)>/g)]
    const secrets = held.map(([, bytes]) => sha256(Uint8Array.from((bytes ?? '').split(',').map(Number))))
    for (const secret of [...secrets, sha256(forgetSecret(mallory.identity, LOG_ID, fromHex(said.id)))]) expect(secret).not.toEqual(label?.forget)
    expect(sha256(forgetSecret(mara.identity, LOG_ID, fromHex(said.id)))).toEqual(label?.forget)
  })
})

describe('what was signed for one log counts in no other', () => {
  it('Tom accepted in another group, word for word the same: carried over here it is void', async () => {
    const elsewhere = await attest(tom.identity, new Uint8Array(16), 'I accept')
    expect(await attestIsSound(new Uint8Array(16), elsewhere)).toBe(true)
    expect(await attestIsSound(LOG_ID, elsewhere)).toBe(false)
    await post(forge(mallory, { act: deed('say', { attest: elsewhere }) }))
    expectAll(all, { void: 'bad-attest' })
  })
})

describe('before something from outside is carried in', () => {
  it('a record that is broken or another’s is known, and a key nobody can seal to', async () => {
    const { u, record } = tom.identity
    expect(await recordIsSound(u, record)).toBe(true)
    expect(await recordIsSound(mara.identity.u, record)).toBe(false)
    expect(await recordIsSound(u, flipped(record, 400))).toBe(false)
    expect(await recordIsSound(u, new Uint8Array(9))).toBe(false)
    expect(await canSealTo(await xwingPublic(tom.reader.keys()!.letterbox.seed))).toBe(true)
    expect(await canSealTo(new Uint8Array(1216).fill(255))).toBe(false)
    expect(await canSealTo(new Uint8Array(5))).toBe(false)
  })

  it('an id always carries the mark of who made it', () => {
    expect(sayingId(tom.identity.u, tom.random).slice(0, 10)).toEqual(fromHex(tom.identity.u).slice(0, 10))
    expect(sayingId(tom.identity.u, tom.random)).not.toEqual(sayingId(tom.identity.u, tom.random))
  })

  it('a note cannot be sealed to a key that is none', async () => {
    await expect(sealNote({ uk: new Uint8Array(1216).fill(255) }, { by: 'a', to: 'b' }, utf8('hm'), tom.random)).rejects.toThrow()
  })
})
