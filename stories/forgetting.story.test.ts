import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Device, Room } from '../apps/group/src/lib/device/device.ts'
import { memoryStorage } from '../apps/group/src/lib/device/storage/memory.ts'
import { allAgree, foundGroup, join, publish } from './group-life.ts'
import { done, openTown, until } from './town.ts'
import type { Town } from './town.ts'

const spoken = 'I have not told anybody.'

describe('what is forgotten is gone', () => {
  let town: Town
  let shelf: Map<string, Uint8Array>
  let bela: Device
  let annas: Room
  let belas: Room
  let said: string

  beforeEach(async () => {
    town = await openTown()
    shelf = new Map()
    annas = await foundGroup(await town.device())
    bela = await town.device({ storage: memoryStorage({ shelf, secrets: new Map() }) })
    belas = await join(bela, await publish(annas), 'Bela', [annas])
    said = done(await annas.share({ wish: 'listen', text: spoken }))
    await until('Bela has heard', () => belas.view().sharings[0]?.words.state === 'here')
    await bela.rest()
  })
  afterEach(() => town.close())

  /** Bela's shelf is not encrypted in a story, so that we can look. */
  const onBelasShelf = (text: string) => Buffer.concat([...shelf.values()]).includes(text)

  it('on the devices of the others, at once, when it is taken back', async () => {
    expect(onBelasShelf(spoken)).toBe(true)
    done(await annas.takeBack(said))
    await until('it is gone', () => belas.view().sharings.length === 0)
    await bela.rest()
    expect(onBelasShelf(spoken)).toBe(false)
  })

  it('in the house, when it is taken back', async () => {
    done(await annas.takeBack(said))
    await until('it is gone', () => belas.view().sharings.length === 0 && annas.view().waiting.length === 0)
    const cem = await join(await town.device(), annas.view().slug!, 'Cem', [annas, belas])
    await allAgree(annas, belas, cem)
    expect(cem.view().sharings).toEqual([])
    expect([...annas.view().alarms, ...belas.view().alarms, ...cem.view().alarms]).toEqual([])
  })

  it('everywhere, when the memory span of the group is over', async () => {
    town.days(92)
    await town.house.tidy()
    done(await annas.share({ wish: 'listen', text: 'It is spring.' }))
    done(await belas.share({ wish: 'listen', text: 'At last.' }))
    await until('both are heard, and the old is gone', () => [annas, belas].every((room) =>
      room.view().waiting.length === 0 && room.view().sharings.length === 2 && room.view().sharings.every(({ words }) => words.state === 'here')))
    await bela.rest()
    expect(onBelasShelf(spoken)).toBe(false)
    expect(onBelasShelf('At last.')).toBe(true)
  })
})
