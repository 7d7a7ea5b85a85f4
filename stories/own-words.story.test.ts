import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryStorage } from '../apps/group/src/lib/device/storage/memory.ts'
import type { Device, Room } from '../apps/group/src/lib/device/device.ts'
import { allAgree, foundGroup, join, publish } from './group-life.ts'
import { takeKeysOut } from './mallory.ts'
import type { Mallory } from './mallory.ts'
import { done, openTown, until } from './town.ts'
import type { Town } from './town.ts'

describe('what somebody said is theirs', () => {
  let town: Town
  let anna: Device, bela: Device
  let annas: Room, belas: Room
  let slug: string
  const shelves = { shelf: new Map<string, Uint8Array>(), secrets: new Map<string, CryptoKey | CryptoKeyPair>() }
  const contactOf = (room: Room, u: string) => room.view().contacts.find((card) => card.u === u)?.words
  /** Places of the log whose words the house still has, read with keys Bela's device once had. */
  let eyes: Mallory
  const wordsAtHouse = async () => {
    await eyes.catchUp()
    const told = await eyes.log.read(0, 500)
    return told.ok ? told.page.entries.filter(({ words }) => words !== null).map(({ seq }) => seq) : []
  }

  beforeAll(async () => {
    town = await openTown()
    anna = await town.device({ storage: memoryStorage(shelves) })
    annas = await foundGroup(anna)
    slug = await publish(annas)
    const belasShelves = { shelf: new Map(), secrets: new Map() }
    bela = await town.device({ storage: memoryStorage(belasShelves) })
    belas = await join(bela, slug, 'Bela', [annas])
    eyes = await takeKeysOut(memoryStorage(belasShelves), bela.rooms()[0]!.key, town.transport, town.clock.now)
  })
  afterAll(() => town.close())

  it('Bela remarks on a line that is proposed, and takes it back: gone for everybody, also at the house', async () => {
    const decision = done(await annas.propose({ matter: 'agreements', lines: ['What is said here stays here.', 'We begin on time.'] }))
    await until('Bela sees it', () => belas.view().group.decisions.has(decision))
    const remark = done(await belas.remark(decision, 1, 'I come from work.'))
    await until('Anna reads it', () => annas.view().remarks[0]?.words.state === 'here')
    expect(annas.view().remarks).toMatchObject([{ id: remark, decision, line: 1, by: belas.view().me, words: { text: 'I come from work.' }, mine: false }])
    const before = await wordsAtHouse()
    done(await belas.takeBack(remark))
    await until('it is gone', async () => annas.view().remarks.length === 0 && (await wordsAtHouse()).length < before.length)
    done(await belas.answer(decision, 'yes'))
    await until('decided', () => annas.view().group.record.has(decision))
  })

  it('Bela shows how she can be reached; who comes later can read it too; hidden, it is forgotten everywhere', async () => {
    done(await belas.showContact('Bela, 030 1234'))
    await until('Anna reads it', () => contactOf(annas, belas.view().me)?.state === 'here')
    const cems = await join(await town.device(), slug, 'Cem', [annas, belas])
    await until('Cem reads it', () => contactOf(cems, belas.view().me)?.state === 'here')
    expect(contactOf(cems, belas.view().me)).toEqual({ state: 'here', text: 'Bela, 030 1234' })
    await allAgree(annas, belas, cems)
    const before = await wordsAtHouse()
    done(await belas.hideContact())
    await until('gone', async () => [annas, cems].every((room) => room.view().contacts.length === 0) && (await wordsAtHouse()).length < before.length)
    await anna.rest()
    expect(Buffer.concat([...shelves.shelf.values()]).includes('030 1234')).toBe(false)
    done(await cems.leave())
    await until('Cem has left', () => annas.view().group.members.size === 2 && annas.view().group.passages.size === 0)
  })

  it('Anna shows a contact point what Bela said to her, and it holds outside; nothing else goes with it, and nothing in it can be changed', async () => {
    const said = done(await belas.share({ wish: 'listen', text: 'I know where you live.' }))
    done(await belas.share({ wish: 'listen', text: 'Something for the group alone.' }))
    await until('Anna has heard', () => annas.view().sharings.filter(({ words }) => words.state === 'here').length === 2)
    const shown = await annas.showOutside([said])
    const text = shown.ok ? shown.text : ''
    const outside = await town.device()
    const day = new Date(annas.view().sharings.find(({ id }) => id === said)!.at).toISOString().slice(0, 10)
    expect(await outside.checkShown(text)).toEqual([{ by: belas.view().me, day, what: 'share', text: 'I know where you live.', proven: true }])
    for (const secret of ['for the group alone', annas.view().me, said, slug]) expect(text).not.toContain(secret)
    const changes: [string, string][] = [['I know', 'We know'], [day, '2020-01-01'], ['"share"', '"remark"'], ['"share"', '"bring-knock"'], ['"proof": "', '"proof": "A'], ['live.', 'live. ']]
    for (const [was, is] of changes) expect((await outside.checkShown(text.replace(was, is)))![0]!.proven).toBe(false)
    for (const nothing of ['', '{}', '[]', 'hello', '{"visavis":"shown words","said":[]}', '{"visavis":"shown words","said":[{"day":1}]}', text.slice(0, -9)]) expect(await outside.checkShown(nothing)).toBeNull()
    expect((await annas.showOutside([randomBytes(16).toString('hex')])).ok).toBe(false)
    expect((await annas.showOutside([])).ok).toBe(false)
  })

  it('a stranger’s words, which Anna’s device carried in, cannot be shown as if Anna had said them', async () => {
    const knocked = await (await town.device()).knock({ slug, alias: 'Dora', text: 'May I come?' })
    expect(knocked.ok).toBe(true)
    await until('it is brought', () => annas.view().knocks.some(({ words }) => words.state === 'here' && words.text === 'May I come?'))
    expect((await annas.showOutside([annas.view().knocks[0]!.id])).ok).toBe(false)
  })

  it('Bela leaves and takes her words along: the others and the house forget them, before her device forgets the group', async () => {
    const before = await wordsAtHouse()
    done(await belas.leave('go'))
    await until('her words are gone', () => annas.view().sharings.length === 0 && annas.view().group.members.size === 1)
    await until('at the house too', async () => (await wordsAtHouse()).length <= before.length - 2)
    await until('and her device has forgotten the group', () => bela.rooms().length === 0)
  })

  it('Anna, the last one, leaves: her device takes the card down, and lets the house erase the log when the group would have forgotten', async () => {
    expect(await anna.card(slug)).not.toBeNull()
    done(await annas.leave())
    await until('the card is down', async () => (await bela.card(slug)) === null)
    await until('her device has forgotten the group', () => anna.rooms().length === 0)
    expect([...shelves.shelf.keys()].filter((key) => key.startsWith('room/'))).toEqual([])
    expect((await eyes.log.read(0, 1)).ok).toBe(true)
    town.days(92)
    await town.house.tidy()
    expect((await eyes.log.read(0, 1)).ok).toBe(false)
  })
})
