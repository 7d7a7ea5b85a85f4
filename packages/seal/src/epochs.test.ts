import { beforeEach, describe, expect, it } from 'vitest'
import { openCheckpoint, openReader } from './index.ts'
import { aesKey } from './primitives/aes.ts'
import { circleOf, everybody, letIn } from './tale/circle.ts'
import { forge, forgeRekey } from './tale/mischief.ts'
import { House, LOG_ID, Person } from './tale/person.ts'
import { expectAll, expectSame } from './tale/same.ts'
import { openSmallBook } from './tale/small-book.ts'

let house: House
let mara: Person, tom: Person, aylin: Person, all: Person[]

beforeEach(async () => {
  house = new House()
  all = await circleOf(house, 'Mara', 'Tom', 'Aylin')
  ;[mara, tom, aylin] = all as [Person, Person, Person]
})

const post = async (sealed: Promise<{ entry: Uint8Array; words: Uint8Array | null }>, ...others: Person[]): Promise<void> => {
  house.append(await sealed)
  await everybody(house, all, others)
}

const leaves = async (who: Person, by: Person): Promise<void> => {
  await post(who.deed({ kind: 'leave' }))
  await post(by.rekey())
}

describe('the log decides between two rekeys', () => {
  it('the first wins, the second is stale, and life goes on', async () => {
    const [first, second] = [await mara.rekey(null), await tom.rekey(null)]
    await post(Promise.resolve(first))
    await post(Promise.resolve(second))
    expectAll(all, { void: 'stale-epoch' })
    await post(tom.rekey(null))
    expectAll(all, { void: null, kind: 'rekey' })
    expectSame(all)
  })

  it('an entry sealed before a rekey and arriving after it is refused by all, and sealed again it counts', async () => {
    const late = await tom.say('late')
    await post(mara.rekey(null))
    await post(Promise.resolve(late))
    expectAll(all, { void: 'stale-epoch' })
    await post(tom.pen().deed({ deed: { kind: 'say' }, at: tom.now(), id: late.id }))
    expectAll(all, { void: null, id: late.id, alarms: [] })
  })

  it('each epoch has its own tokens and letterbox, the same for all inside', async () => {
    const before = mara.reader.keys()
    const rekey = await mara.rekey(null)
    await post(Promise.resolve(rekey))
    const after = all.map(({ reader }) => reader.keys())
    expect(after[1]).toEqual(after[0])
    expect(after[0]?.tokenHash).toEqual(rekey.next)
    expect(after[0]?.token).not.toEqual(before?.token)
    expect(after[0]?.letterbox.address).not.toEqual(before?.letterbox.address)
    expect(tom.reader.keys(before?.epoch)).toEqual(before)
    expect(aylin.reader.keys(0)).toBeNull()
  })
})

describe('who is outside reads nothing', () => {
  it('Tom leaves: from then on he reads nothing, and his entries count for nothing', async () => {
    await leaves(tom, mara)
    expect(tom.reader.standing).toBe('out')
    await post(aylin.say('after Tom'))
    expect(tom.seen.at(-1)).toMatchObject({ void: 'provisionally-out', words: { state: 'none' }, deed: null })
    await expect(tom.pen().deed({ deed: { kind: 'say' }, at: 0 })).rejects.toThrow('only who is inside')
    expect(tom.reader.keys(mara.reader.epoch)).toBeNull()
  })

  it('Nora comes in: she reads nothing from before', async () => {
    await post(aylin.say('before Nora'))
    const nora = await Person.named('Nora')
    await letIn(house, all, nora)
    expect(nora.seen.slice(0, -2).every((taken) => taken.void === 'before-me' && taken.deed === null)).toBe(true)
    expect(nora.reader.epochs).toEqual([mara.reader.epoch])
    await everybody(house, all)
    expectSame([...all, nora])
  })
})

describe('a person comes back with the log and their keys alone', () => {
  it('on a new device, through all epochs, with nobody helping', async () => {
    await post(aylin.say('an old word'))
    for (let i = 0; i < 3; i += 1) await post(mara.rekey(null))
    const again = await Person.named('Aylin', 'new phone')
    await everybody(house, again)
    expectSame([mara, again])
    expect(again.seen.some(({ words }) => words.state === 'here' && new TextDecoder().decode(words.bytes) === 'an old word')).toBe(true)
    await post(again.pen().device(again.now()), again)
    await post(again.say('here I am'), again)
    expectAll([...all, again], { void: null, by: aylin.identity.u })
  })

  it('the founder too, from the very first entry', async () => {
    const again = await Person.named('Mara', 'new phone')
    await everybody(house, again)
    expectSame([mara, again])
    expect(again.reader.epochs).toEqual(mara.reader.epochs)
  })
})

describe('being shut out is provisional (T27)', () => {
  it('a removal the others refuse does not last: the next who goes on proves it', async () => {
    await post(tom.deed({ kind: 'leave' }))
    const leaving = mara.reader.due()[0] ?? null
    await post(forgeRekey(aylin, leaving, (draft) => ({ ...draft, part: { ...draft.part, wraps: draft.part.wraps.map((wrap) => ({ ...wrap, box: new Uint8Array(48) })) } })))
    expect(tom.reader.standing).toBe('out')
    expectAll([mara, aylin], { void: 'bad-wraps' })
    await post(aylin.say('the one who tried goes on: proves nothing'))
    expect(tom.reader.standing).toBe('out')
    await post(mara.say('we are all still here'))
    expect(tom.reader.standing).toBe('in')
    expect(tom.seen.at(-1)).toMatchObject({ void: null, by: mara.identity.u })
    expectSame(all)
    await post(mara.rekey())
    expect(tom.reader.standing).toBe('out')
  })

  it('what was held survives a checkpoint, and is judged again after it', async () => {
    await post(tom.deed({ kind: 'leave' }))
    await post(forgeRekey(aylin, mara.reader.due()[0] ?? null, (draft) => ({ ...draft, part: { ...draft.part, wraps: draft.part.wraps.toReversed() } })))
    for (let i = 0; i < 70; i += 1) house.append(await aylin.say())
    await everybody(house, all)
    const key = await aesKey(new Uint8Array(32))
    const bytes = await tom.reader.saveCheckpoint(key, tom.random)
    tom.reader = (await openCheckpoint({ key, bytes, logId: LOG_ID, openBook: openSmallBook, identity: tom.identity })) ?? tom.reader
    expect([tom.reader.standing, tom.reader.next]).toEqual(['out', house.log.length])
    await post(mara.say('he is still one of us'))
    expect(tom.reader.standing).toBe('in')
    expectSame(all)
    expect(tom.seen.filter(({ alarms }) => alarms.length)).toEqual([])
  })
})

describe('a checkpoint', () => {
  it('continues where the reader was, under its own key only', async () => {
    for (let i = 0; i < 70; i += 1) house.append(await tom.say())
    await everybody(house, all)
    const key = await aesKey(new Uint8Array(32).fill(7))
    const bytes = await mara.reader.saveCheckpoint(key, mara.random)
    const reading = { logId: LOG_ID, openBook: openSmallBook, identity: mara.identity }
    expect(await openCheckpoint({ ...reading, key: await aesKey(new Uint8Array(32)), bytes })).toBeNull()
    expect(await openCheckpoint({ ...reading, key, bytes, logId: new Uint8Array(16) })).toBeNull()
    expect(await openCheckpoint({ ...reading, key, bytes: bytes.slice(0, 40) })).toBeNull()
    const reader = await openCheckpoint({ ...reading, key, bytes })
    const again = Object.assign(await Person.named('Mara'), { reader })
    expectSame([mara, again])
    await post(aylin.say('on we go'), again)
    await post(tom.rekey(null), again)
    expectAll([mara, again], { void: null, alarms: [] })
    expectSame([...all, again])
    expect(again.reader.keys()).toEqual(mara.reader.keys())
  })

  it('of somebody still waiting outside is possible too', async () => {
    const nora = await Person.named('Nora')
    await everybody(house, nora)
    const key = await aesKey(new Uint8Array(32))
    const bytes = await nora.reader.saveCheckpoint(key, nora.random)
    nora.reader = (await openCheckpoint({ key, bytes, logId: LOG_ID, openBook: openSmallBook, identity: nora.identity })) ?? openReader({ logId: LOG_ID, openBook: openSmallBook, identity: nora.identity })
    expect(nora.reader.next).toBe(house.log.length)
    await letIn(house, all, nora)
    await everybody(house, all)
    expectSame([...all, nora])
  })
})

describe('an author who was away for long', () => {
  it('is asked to seal again: a head more than 1,024 entries back is too old', async () => {
    const old = await forge(tom, {})
    for (let i = 0; i < 1025; i += 1) house.append(await mara.say())
    await post(Promise.resolve(old))
    expectAll(all, { void: 'old-head' })
    expectSame(all)
  })
})
