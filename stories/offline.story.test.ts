import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Device, Room } from '../apps/group/src/lib/device/device.ts'
import { memoryStorage } from '../apps/group/src/lib/device/storage/memory.ts'
import { allAgree, foundGroup, join, publish } from './group-life.ts'
import { roadTo } from './roads.ts'
import { done, openTown, until } from './town.ts'
import type { Town } from './town.ts'

const texts = (room: Room) => room.view().sharings.map(({ words }) => (words.state === 'here' ? words.text : words.state)).sort()

describe('people write where there is no network', () => {
  let town: Town
  let annaRoad: ReturnType<typeof roadTo>
  let belaRoad: ReturnType<typeof roadTo>
  let bela: Device
  let annas: Room
  let belas: Room
  let cems: Room

  const belasShelf = () => memoryStorage()
  let shelf: ReturnType<typeof memoryStorage>

  beforeEach(async () => {
    town = await openTown()
    annaRoad = roadTo(town.transport)
    belaRoad = roadTo(town.transport)
    shelf = belasShelf()
    const anna = await town.device({ transport: annaRoad.transport })
    bela = await town.device({ transport: belaRoad.transport, storage: shelf })
    annas = await foundGroup(anna)
    const slug = await publish(annas)
    belas = await join(bela, slug, 'Bela', [annas])
    cems = await join(await town.device(), slug, 'Cem', [annas, belas])
    await allAgree(annas, belas, cems)
  })
  afterEach(() => town.close())

  it('sees its own words at once, waiting; two write, come back, and everybody has both, once', async () => {
    annaRoad.cut(true)
    belaRoad.cut(true)
    done(await annas.share({ wish: 'listen', text: 'In the tunnel.' }))
    done(await belas.share({ wish: 'listen', text: 'On the mountain.' }))
    expect(annas.view().sharings[0]).toMatchObject({ waiting: true, words: { state: 'here', text: 'In the tunnel.' } })
    expect(annas.view().waiting).toHaveLength(1)
    annaRoad.cut(false)
    belaRoad.cut(false)
    await until('both are everywhere', () => [annas, belas, cems].every((room) => texts(room).length === 2 && room.view().waiting.length === 0))
    for (const room of [annas, belas, cems]) expect(texts(room)).toEqual(['In the tunnel.', 'On the mountain.'])
  })

  it('comes back after the keys have changed: its words are sealed anew by itself, nothing lost, nothing doubled', async () => {
    belaRoad.cut(true)
    const said = [done(await belas.share({ wish: 'listen', text: 'First.' })), done(await belas.share({ wish: 'listen', text: 'Second.' }))]
    done(await cems.leave())
    await until('the keys are new', () => annas.view().group.passages.size === 0 && annas.view().group.members.size === 2)
    done(await annas.share({ wish: 'listen', text: 'Meanwhile.' }))
    belaRoad.cut(false)
    await until('all is everywhere', () => [annas, belas].every((room) => texts(room).length === 3 && room.view().waiting.length === 0))
    expect(texts(annas)).toEqual(['First.', 'Meanwhile.', 'Second.'])
    expect(annas.view().sharings.map(({ id }) => id)).toEqual(expect.arrayContaining(said))
    expect(annas.view().alarms).toEqual([])
    expect(belas.view().alarms).toEqual([])
  })

  it('keeps what was written also when the device is switched off before it could be sent', async () => {
    belaRoad.cut(true)
    done(await belas.share({ wish: 'listen', text: 'Written on the train.' }))
    await bela.close()
    const again = await town.device({ storage: shelf })
    const room = await again.open(again.rooms()[0]!.key)
    await until('Anna has it', () => texts(annas).includes('Written on the train.'))
    await allAgree(annas, room)
    expect(texts(annas)).toHaveLength(1)
  })

  it('gives up what has no sense any more: hearing what was taken back meanwhile', async () => {
    const id = done(await annas.share({ wish: 'listen', text: 'Too much.' }))
    await until('Bela hears it', () => belas.view().sharings.length === 1)
    belaRoad.cut(true)
    done(await belas.hear(id))
    done(await annas.takeBack(id))
    done(await cems.leave())
    await until('the keys are new', () => annas.view().group.passages.size === 0 && annas.view().group.members.size === 2)
    belaRoad.cut(false)
    await until('nothing waits', () => belas.view().waiting.length === 0 && belas.view().sharings.length === 0)
    expect(annas.view().sharings).toEqual([])
  })
})
