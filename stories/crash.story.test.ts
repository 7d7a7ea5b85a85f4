import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Device, Room } from '../apps/group/src/lib/device/device.ts'
import { memoryStorage } from '../apps/group/src/lib/device/storage/memory.ts'
import { admit, aliases, allAgree, foundGroup, join, knockAt, knockOf, publish } from './group-life.ts'
import { mortal } from './roads.ts'
import type { Mortal } from './roads.ts'
import { done, openTown, until } from './town.ts'
import type { Town } from './town.ts'

/** More steps than anything takes: the last rounds are the ones in which nobody dies. */
const ROUNDS = [1, 2, 3, 4, 5, 6, 8, 11, 40]

describe('a device dies in the middle of things', { timeout: 240_000 }, () => {
  let town: Town
  let annas: Room
  let slug: string

  beforeEach(async () => {
    town = await openTown()
    annas = await foundGroup(await town.device())
    slug = await publish(annas)
  })
  afterEach(() => town.close())

  /** Opens what this shelf keeps, on a device that is mortal. */
  async function mortalDevice(shelf: ReturnType<typeof memoryStorage>): Promise<{ device: Device; fate: Mortal }> {
    const fate = mortal(shelf, town.transport)
    return { fate, device: await town.device({ storage: fate.storage, transport: fate.transport }) }
  }

  it('while saying something: what was said is there once; what was not said yet, not at all', async () => {
    const shelf = memoryStorage()
    let { device, fate } = await mortalDevice(shelf)
    let belas = await join(device, slug, 'Bela', [annas])
    const said: string[] = []
    for (const steps of ROUNDS) {
      const text = `dying after ${steps}`
      fate.dieIn(steps)
      const outcome = await fate.orDeath(belas.share({ wish: 'listen', text }))
      if (outcome?.ok) said.push(text)
      await fate.orDeath(new Promise((resolve) => setTimeout(resolve, 50)))
      await fate.orDeath(device.close())
      ;({ device, fate } = await mortalDevice(shelf))
      belas = await device.open(device.rooms()[0]!.key)
      await until('nothing waits', () => belas.view().waiting.length === 0 && device.connection().state === 'online')
    }
    await allAgree(annas, belas)
    const heard = annas.view().sharings.map(({ words }) => (words.state === 'here' ? words.text : words.state))
    expect(new Set(heard).size).toBe(heard.length)
    expect(heard).toEqual(expect.arrayContaining(said))
    expect(said.length).toBeGreaterThan(0)
    expect(annas.view().alarms).toEqual([])
  })

  it('while making new keys for somebody who left: they are made, once', async () => {
    const shelf = memoryStorage()
    let { device, fate } = await mortalDevice(shelf)
    let belas = await join(device, slug, 'Bela', [annas])
    for (const steps of ROUNDS) {
      const cem = await town.device()
      const cems = await join(cem, slug, `Cem ${steps}`, [annas, belas])
      await allAgree(annas, belas, cems)
      fate.dieIn(steps)
      done(await cems.leave())
      await until('the keys are new', () => annas.view().group.passages.size === 0 && annas.view().group.members.size === 2)
      await fate.orDeath(device.close())
      ;({ device, fate } = await mortalDevice(shelf))
      belas = await device.open(device.rooms()[0]!.key)
      await allAgree(annas, belas)
    }
    expect(aliases(belas)).toEqual(['Anna', 'Bela'])
    expect(belas.view().alarms).toEqual([])
  })

  it('while coming in: in the end they are in, in one room', async () => {
    for (const steps of ROUNDS) {
      const shelf = memoryStorage()
      let { device, fate } = await mortalDevice(shelf)
      const alias = `Bela ${steps}`
      const knock = await knockAt(device, slug, alias, 'Hello.')
      await admit(await knockOf(annas, alias), [annas])
      await until('the agreements are here', () => knock().state === 'to-accept')
      fate.dieIn(steps)
      await fate.orDeath(device.accept(knock().key))
      await fate.orDeath(new Promise((resolve) => setTimeout(resolve, 60)))
      await fate.orDeath(device.close())
      ;({ device, fate } = await mortalDevice(shelf))
      const again = () => device.knocks()[0]!
      if (!['accepted', 'in'].includes(again().state)) done(await device.accept(again().key))
      await until('they are in', () => device.rooms().length === 1 && device.rooms()[0]!.standing === 'in')
      const room = await device.open(device.rooms()[0]!.key)
      done(await room.leave())
      await until('Anna is alone again', () => annas.view().group.members.size === 1 && annas.view().group.passages.size === 0)
    }
    expect(annas.view().alarms).toEqual([])
  })
})
