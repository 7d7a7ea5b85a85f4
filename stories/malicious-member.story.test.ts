import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encodeEnvelope } from '@visavis/wire'
import { identityFromSeeds } from '@visavis/seal'
import type { OpenBook } from '@visavis/seal'
import { openBook } from '@visavis/group'
import type { Room } from '../apps/group/src/lib/device/device.ts'
import { memoryStorage } from '../apps/group/src/lib/device/storage/memory.ts'
import { deed, flipped, forge, forgeRekey } from '../packages/seal/src/tale/mischief.ts'
import { admit, aliases, allAgree, enter, foundGroup, join, knockAt, knockOf, publish } from './group-life.ts'
import { takeKeysOut } from './mallory.ts'
import type { Mallory } from './mallory.ts'
import { roadTo } from './roads.ts'
import { chance, done, openTown, until } from './town.ts'
import type { Town } from './town.ts'

describe('a member cheats: every device refuses it alike, and the group goes on', () => {
  let town: Town
  let slug: string
  let annas: Room
  let belas: Room
  let mallory: Mallory
  let roads: [ReturnType<typeof roadTo>, ReturnType<typeof roadTo>]

  beforeEach(async () => {
    town = await openTown()
    roads = [roadTo(town.transport), roadTo(town.transport)]
    annas = await foundGroup(await town.device({ transport: roads[0].transport }))
    slug = await publish(annas)
    belas = await join(await town.device({ transport: roads[1].transport }), slug, 'Bela', [annas])
    const shelf = memoryStorage()
    const device = await town.device({ storage: shelf })
    const mallorys = await join(device, slug, 'Mallory', [annas, belas])
    done(await mallorys.share({ wish: 'listen', text: 'I am one of you.' }))
    await until('all have heard', () => [annas, belas].every((room) => room.view().sharings.length === 1))
    const { key } = mallorys
    await device.close()
    mallory = await takeKeysOut(shelf, key, town.transport, () => town.clock.now())
  })
  afterEach(() => town.close())

  /** Says something on both sides and checks that both are whole, of one mind, and without alarm. */
  async function groupGoesOn(): Promise<void> {
    done(await annas.share({ wish: 'listen', text: 'Still here.' }))
    done(await belas.share({ wish: 'listen', text: 'So am I.' }))
    await until('both hear both', () => [annas, belas].every((room) => room.view().sharings.length === 3 && room.view().waiting.length === 0))
    await allAgree(annas, belas)
    expect(aliases(annas)).toEqual(['Anna', 'Bela', 'Mallory'])
    expect([...annas.view().alarms, ...belas.view().alarms]).toEqual([])
  }

  it('lets somebody in whom nobody decided on', async () => {
    const eve = await identityFromSeeds(chance(32), chance(32))
    const forged = await forgeRekey(mallory.person, { cause: 'decision:none', joins: { u: eve.u, record: eve.record }, leaves: null })
    expect(await mallory.post(forged, chance(32))).toBe(true)
    await groupGoesOn()
  })

  it('throws Bela out', async () => {
    const bela = belas.view().me
    const forged = await forgeRekey(mallory.person, { cause: `leave:${bela}`, joins: null, leaves: bela })
    expect(await mallory.post(forged, chance(32))).toBe(true)
    await groupGoesOn()
  })

  it('corrupts the copy of the new secret meant for one of them', async () => {
    for (const victim of [0, 1, 2]) {
      await mallory.catchUp()
      const forged = await forgeRekey(mallory.person, null, (draft) =>
        ({ ...draft, part: { ...draft.part, wraps: draft.part.wraps.map((wrap, i) => (i === victim ? { ...wrap, box: flipped(wrap.box, 3) } : wrap)) } }))
      expect(await mallory.post(forged, chance(32))).toBe(true)
    }
    await groupGoesOn()
  })

  it('takes away everybody’s door key with a void rekey: another device answers with new keys', async () => {
    const began = annas.view().group.clock
    const forged = await forgeRekey(mallory.person, null, (draft) => ({ ...draft, part: { ...draft.part, wraps: draft.part.wraps.slice(1) } }))
    expect(await mallory.post(forged, chance(32))).toBe(true)
    const epoch = mallory.person.reader.epoch
    await until('somebody made new keys', async () => {
      await mallory.catchUp()
      return mallory.person.reader.epoch > epoch
    })
    expect(annas.view().group.clock).toBeGreaterThanOrEqual(began)
    await groupGoesOn()
  })

  it('makes valid new keys, and gives the house a wrong door key for them: others notice and make it right', async () => {
    const forged = await forgeRekey(mallory.person, null)
    expect(await mallory.post(forged, chance(32))).toBe(true)
    await groupGoesOn()
  })

  it('comes too late with a rekey', async () => {
    const late = await forgeRekey(mallory.person, null)
    const id = done(await annas.hear(annas.view().sharings[0]!.id))
    await until('it is in the log', () => annas.view().waiting.length === 0 && id !== '')
    expect(await mallory.post(late, chance(32))).toBe(true)
    await groupGoesOn()
  })

  it('tells a newcomer lies in the snapshot: refused by all, and Nora comes in by an honest one', async () => {
    const device = await town.device()
    const knock = await knockAt(device, slug, 'Nora', 'May I?')
    await admit(await knockOf(annas, 'Nora'), [annas, belas])
    await mallory.catchUp()
    await mallory.post(await forge(mallory.person, { act: deed('answer', { decision: annas.view().knocks[0]!.decision, answer: 'yes' }) }))
    await until('the agreements are here', () => knock().state === 'to-accept')

    for (const road of roads) road.cut(true)
    done(await device.accept(knock().key))
    await mallory.catchUp()
    expect(await mallory.post(await forge(mallory.person, { act: await mallory.acceptanceFrom(knock) }))).toBe(true)
    await mallory.catchUp()
    const lie: OpenBook = (snapshot) => openBook({ ...(snapshot as object), name: 'Mallorys Kreis' } as never) as never
    expect(mallory.person.reader.due()).toHaveLength(1)
    expect(await mallory.post(await forgeRekey(mallory.person, mallory.person.reader.due()[0]!, undefined, {}, lie), chance(32))).toBe(true)
    for (const road of roads) road.cut(false)
    const noras = await enter(device, knock)
    await until('Nora is in', () => aliases(annas).includes('Nora') && aliases(noras).includes('Nora'))
    expect(noras.view().group.name).toBe('Stilles Wasser')
    expect(noras.view().alarms).toEqual([])
  })

  it('repeats her own entry, and throws garbage into the log', async () => {
    const once = await forge(mallory.person, { act: deed('rest') })
    expect(await mallory.post(once)).toBe(true)
    expect(await mallory.post(once)).toBe(true)
    const garbage = encodeEnvelope({ v: 1, kind: 'entry', epoch: mallory.person.reader.epoch, nonce: chance(12), sealed: chance(400), words: null, rekey: null })
    expect(await mallory.post({ entry: garbage })).toBe(true)
    expect(await mallory.post({ entry: chance(300) })).toBe(false)
    await groupGoesOn()
  })

  it('cries that the log was forked: both see who says so, and go on when they have looked', async () => {
    await mallory.post(await forge(mallory.person, { pc: new Uint8Array(32) }))
    for (const room of [annas, belas]) {
      await until('the alarm is seen', () => room.view().alarms.some(({ kind, by }) => kind === 'fork' && by === mallory.person.identity.u))
      for (const alarm of room.view().alarms) await room.acknowledge(alarm)
    }
    await groupGoesOn()
  })
})
