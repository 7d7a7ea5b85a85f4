import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encode, fromHex, toHex } from '@visavis/wire'
import { forgetSecret, identityFromSeeds, sealLetter, xwingPublic } from '@visavis/seal'
import type { Room } from '../apps/group/src/lib/device/device.ts'
import { memoryStorage } from '../apps/group/src/lib/device/storage/memory.ts'
import { dropLetter } from '../apps/group/src/lib/device/house/letterbox.ts'
import { writeToGroup } from '../apps/group/src/lib/device/letters/to-group.ts'
import { writeToStranger } from '../apps/group/src/lib/device/letters/to-stranger.ts'
import { readRecord } from '../apps/group/src/lib/device/room/record.ts'
import { shelfOf } from '../apps/group/src/lib/device/room/shelf.ts'
import { sealWords } from '../packages/seal/src/entry/words.ts'
import { deed, forge } from '../packages/seal/src/tale/mischief.ts'
import { admit, enter, foundGroup, join, knockAt, knockOf, publish } from './group-life.ts'
import { takeKeysOut } from './mallory.ts'
import type { Mallory } from './mallory.ts'
import { roadTo } from './roads.ts'
import { chance, done, openTown, until } from './town.ts'
import type { Town } from './town.ts'

const text = (room: Room, id: string) => {
  const words = room.view().sharings.find((one) => one.id === id)?.words
  return words?.state === 'here' ? words.text : words?.state
}

describe('what Anna says stays hers', () => {
  let town: Town
  let slug: string
  let annas: Room
  let belas: Room
  let mallory: Mallory
  let said: string

  beforeEach(async () => {
    town = await openTown()
    annas = await foundGroup(await town.device())
    slug = await publish(annas)
    belas = await join(await town.device(), slug, 'Bela', [annas])
    const shelf = memoryStorage()
    const device = await town.device({ storage: shelf })
    const { key } = await join(device, slug, 'Mallory', [annas, belas])
    await device.close()
    mallory = await takeKeysOut(shelf, key, town.transport, () => town.clock.now())
    said = done(await annas.share({ wish: 'listen', text: 'I count the trams.' }))
    await until('Bela has heard', () => text(belas, said) === 'I count the trams.')
    await mallory.catchUp()
  })
  afterEach(() => town.close())

  const seqOf = (id: string) => annas.view().group.sharings.get(id)!.seq
  const wordsAtHouse = async (seq: number) => {
    const told = await mallory.log.read(seq, 1)
    return told.ok ? told.page.entries[0]!.words : null
  }

  it('Mallory tries to make the house forget it, and cannot; Anna can, and what Bela answered goes as well', async () => {
    const [logId, id, seq] = [mallory.person.reader.logId, fromHex(said), seqOf(said)]
    for (const secret of [forgetSecret(mallory.person.identity, logId, id), new Uint8Array(32), chance(32)]) expect((await mallory.log.forget(seq, secret)).ok).toBe(false)
    expect(await wordsAtHouse(seq)).not.toBeNull()

    const known = done(await belas.knowThis(said, 'hollow'))
    await until('Anna is known', () => annas.view().sharings[0]!.known.length === 1)
    const told = await mallory.log.read(0, 500)
    const spoken = told.ok ? told.page.entries.filter(({ words, seq: at }) => words !== null && at >= seq).map(({ seq: at }) => at) : []
    expect([known.length, spoken.length]).toEqual([32, 2])
    done(await annas.takeBack(said))
    for (const at of spoken) await until('the house has forgotten', async () => (await wordsAtHouse(at)) === null)
  })

  it('Mallory speaks under the id of what Anna said: it stays what Anna said', async () => {
    const { identity, reader, random } = mallory.person
    const id = fromHex(said)
    const { label, key, sealed } = await sealWords({ logId: reader.logId, id, at: Date.now(), kind: 'share', bytes: new TextEncoder().encode('I hate you all.'), expires: 0 }, identity, random)
    for (const act of [deed('share', { wish: 'listen', expires: null }), deed('know-this', { sharing: said })]) {
      const { entry } = await forge(mallory.person, { id, words: key, act }, { words: label })
      expect(await mallory.post({ entry, words: sealed })).toBe(true)
      await mallory.catchUp()
    }
    const last = done(await belas.share({ wish: 'listen', text: 'And I the hours.' }))
    await until('Anna has heard', () => text(annas, last) === 'And I the hours.')
    for (const room of [annas, belas]) expect([text(room, said), room.view().sharings.length]).toEqual(['I count the trams.', 2])
  })

  it('a stranger throws what can never hold into the letterbox: nobody carries it in', async () => {
    const { letterbox } = (await (await town.device()).card(slug))!
    const eve = await identityFromSeeds(chance(32), chance(32))
    const reply = { address: chance(32), key: await xwingPublic(chance(32)) }
    const knock = { letter: 'knock', alias: 'Eve', text: 'Hello', u: eve.u, record: eve.record, reply, invitation: null } as const
    const acceptance = { letter: 'acceptance', knock: toHex(chance(16)), by: chance(32), over: 'yes', sig: chance(64) } as const
    const letters = [
      writeToGroup({ ...knock, record: eve.record.slice(1) }), writeToGroup({ ...knock, u: annas.view().me }), writeToGroup({ ...knock, reply: { ...reply, key: new Uint8Array(1216).fill(255) } }),
      writeToGroup(acceptance), encode({ letter: 'waiting', knock: '' }), chance(300),
    ]
    for (const bytes of letters) expect((await dropLetter(town.transport, letterbox!.address, await sealLetter(letterbox!.key, bytes, chance))).ok).toBe(true)
    const honest = await dropLetter(town.transport, letterbox!.address, await sealLetter(letterbox!.key, writeToGroup(knock), chance))
    expect(honest.ok).toBe(true)
    await until('what can hold is carried in', () => annas.view().knocks.some(({ alias }) => alias === 'Eve'))
    await mallory.catchUp()
    expect(annas.view().knocks).toHaveLength(1)
    expect([...annas.view().alarms, ...belas.view().alarms]).toEqual([])
  })
})

describe('somebody at the door', () => {
  it('is called by Mallory to another log, and with a token that opens nothing: the true call brings her in', async () => {
    const town = await openTown()
    const [shelf, road] = [memoryStorage(), roadTo(town.transport)]
    const annas = await foundGroup(await town.device({ storage: shelf, transport: road.transport }))
    const device = await town.device()
    const knock = await knockAt(device, await publish(annas), 'Nora', 'May I?')
    await admit(await knockOf(annas, 'Nora'), [annas])
    await until('the agreements are here', () => knock().state === 'to-accept')

    road.cut(true)
    done(await device.accept(knock().key))
    const { id, reply } = [...annas.view().group.knocks.values()][0]!
    const { logId } = readRecord((await shelf.read(shelfOf(annas.key).about))!)
    const call = async (to: Uint8Array) => {
      const letter = writeToStranger({ letter: 'come-in', knock: id, logId: to, seq: 1, chain: chance(32), token: chance(32) })
      expect((await dropLetter(town.transport, reply.address, await sealLetter(reply.key, letter, chance))).ok).toBe(true)
    }
    await call(chance(16))
    await call(logId)
    await until('Nora follows the call', () => knock().room)
    road.cut(false)
    const noras = await enter(device, knock)
    await until('both are in', () => [annas, noras].every((room) => room.view().group.members.size === 2))
    expect(device.rooms()).toHaveLength(1)
    await town.close()
  })
})
