import { beforeEach, describe, expect, it } from 'vitest'
import { concat } from '@visavis/wire'
import { saidBy } from './index.ts'
import { sayingId } from './entry/saying-id.ts'
import { vouch } from './entry/said.ts'
import { sealWords } from './entry/words.ts'
import { aesKey, aesSeal, ONCE } from './primitives/aes.ts'
import { label, sha256, utf8 } from './primitives/hash.ts'
import { pad } from './primitives/padding.ts'
import { circleOf, everybody } from './tale/circle.ts'
import { deed, flipped, forge } from './tale/mischief.ts'
import { House, LOG_ID, Person } from './tale/person.ts'
import { expectAll, expectSame } from './tale/same.ts'

const DAY = 86_400_000
let house: House
let mara: Person, tom: Person, all: Person[]

beforeEach(async () => {
  house = new House()
  all = await circleOf(house, 'Mara', 'Tom')
  ;[mara, tom] = all as [Person, Person]
})

/** What Tom's device holds of the newest words. */
const held = (who: Person) => {
  const taken = who.seen.at(-1)!
  if (taken.words.state !== 'here') throw new Error(taken.words.state)
  return { proof: taken.words.proof, at: taken.at!, kind: taken.deed!.kind, bytes: taken.words.bytes }
}

describe('words shown outside', () => {
  beforeEach(async () => {
    house.append(await mara.say('I will tell everybody where you live.'))
    await everybody(house, all)
  })

  it('were said by Mara, and anybody can check it without the log', async () => {
    const { proof, ...said } = held(tom)
    expect(await saidBy(proof, said)).toBe(mara.identity.u)
    expect(await saidBy(proof, { ...said, at: said.at - (said.at % DAY) })).toBe(mara.identity.u)
  })

  it('cannot be changed: no word, no day, no kind of deed, no byte of the proof', async () => {
    const { proof, ...said } = held(tom)
    const changed = [{ ...said, bytes: utf8('I will tell everybody.') }, { ...said, at: said.at + DAY }, { ...said, at: said.at - DAY }, { ...said, kind: 'think' }, { ...said, bytes: concat(said.bytes, utf8(' ')) }]
    for (const other of changed) expect(await saidBy(proof, other)).toBeNull()
    for (let at = 0; at < proof.length; at += 1) expect(await saidBy(flipped(proof, at), said)).not.toBe(mara.identity.u)
    for (const other of [proof.slice(1), concat(proof, Uint8Array.of(0)), new Uint8Array(0)]) expect(await saidBy(other, said)).toBeNull()
  })

  it('are not put into Mara’s mouth by Tom: his own signature under them names him', async () => {
    const { proof, ...said } = held(tom)
    const his = await vouch(tom.identity, said)
    expect(await saidBy(his.slice(0, 96), said)).toBe(tom.identity.u)
    expect(await saidBy(concat(proof.slice(0, 32), his.slice(32, 96)), said)).toBeNull()
  })

  it('tell nothing of the log, and nothing in the log stays that could confirm them once they are forgotten', async () => {
    const { proof } = held(tom)
    const { entry } = house.log.at(-1)!
    const carries = (bytes: Uint8Array, part: Uint8Array) => Buffer.from(bytes).includes(Buffer.from(part))
    expect([carries(proof, LOG_ID), carries(entry, proof.slice(0, 32)), carries(entry, proof.slice(32))]).toEqual([false, false, false])
    house.log.at(-1)!.words = null
    const again = await Person.named('Mara', 'new phone')
    await everybody(house, again)
    expect(again.seen.at(-1)!.words).toMatchObject({ state: 'gone' })
    const { key, hash } = again.seen.at(-1)!.words as { key: Uint8Array; hash: Uint8Array }
    const id = Buffer.from(again.seen.at(-1)!.id!, 'hex')
    const guessed = await aesSeal(await aesKey(key), ONCE, pad(concat(proof.slice(0, 32), new Uint8Array(64), utf8('I will tell everybody where you live.'))), concat(label('words'), LOG_ID, id))
    expect(sha256(guessed)).not.toEqual(hash)
  })
})

describe('words nobody could show are no words', () => {
  const seal = async (author: Person, said: { at: number; kind: string; bytes: Uint8Array }) => {
    const id = sayingId(mara.identity.u, mara.random)
    const { sealed, label: named, key } = await sealWords({ logId: LOG_ID, id, expires: 0, ...said }, { seed: mara.identity.seed, ik: author.identity.ik }, mara.random)
    house.append({ ...(await forge(mara, { id, words: key, act: deed('say') }, { words: named })), words: sealed })
    await everybody(house, all)
  }

  it('Mara signs them for another day, as another deed, or in the name of Tom: everybody sees them as damaged, and her deed holds', async () => {
    const now = mara.now()
    for (const [author, said] of [[mara, { at: now - 2 * DAY, kind: 'say' }], [mara, { at: now, kind: 'sing' }], [tom, { at: now, kind: 'say' }]] as const) {
      await seal(author, { ...said, bytes: utf8('deniable') })
      expectAll(all, { void: null, words: { state: 'damaged' } })
    }
    await seal(mara, { at: mara.now(), kind: 'say', bytes: utf8('mine') })
    expectAll(all, { void: null, words: { state: 'here' } })
    expectSame(all)
  })
})
