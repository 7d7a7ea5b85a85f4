import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryStorage } from '../apps/group/src/lib/device/storage/memory.ts'
import type { Device, Room } from '../apps/group/src/lib/device/device.ts'
import { foundGroup, join, publish } from './group-life.ts'
import { done, openTown, until } from './town.ts'
import type { Town } from './town.ts'

describe('a group agrees on newer rules, and Bela’s program does not know them', () => {
  let town: Town
  let bela: Device
  let annas: Room, belas: Room, cems: Room
  const shelves = { shelf: new Map<string, Uint8Array>(), secrets: new Map<string, CryptoKey | CryptoKeyPair>() }
  const belasDevice = (edition: number) => town.device({ storage: memoryStorage(shelves), edition })

  beforeAll(async () => {
    town = await openTown()
    annas = await foundGroup(await town.device({ edition: 2 }))
    bela = await belasDevice(1)
    const slug = await publish(annas)
    belas = await join(bela, slug, 'Bela', [annas])
    cems = await join(await town.device({ edition: 2 }), slug, 'Cem', [annas, belas])
  })
  afterAll(() => town.close())

  it('her device stops there and says so; it can say nothing, and raises no alarm', async () => {
    const decision = done(await annas.propose({ matter: 'edition', edition: 2 }))
    await until('they see it', () => [belas, cems].every((room) => room.view().group.decisions.has(decision)))
    for (const room of [belas, cems]) done(await room.answer(decision, 'yes'))
    await until('everybody has it', () => annas.view().group.edition === 2 && belas.view().needsNewerProgram)
    expect(annas.view().needsNewerProgram).toBe(false)
    expect(await belas.share({ wish: 'listen', text: 'Does anybody hear me?' })).toEqual({ ok: false, refused: 'a-newer-program-is-needed' })
    expect([belas.view().standing, belas.view().alarms]).toEqual(['in', []])
  })

  it('the group goes on, through new keys and past every place where devices compare; hers puts it by, also over a restart', async () => {
    done(await cems.leave())
    await until('the keys are made anew', () => annas.view().group.members.size === 2 && annas.view().group.passages.size === 0)
    for (let n = 0; n < 70; n += 1) done(await annas.share({ wish: 'listen', text: `Evening ${n}` }))
    await until('all of it is at the house', () => annas.view().waiting.length === 0)
    expect([belas.view().group.members.size, belas.view().sharings.length]).toEqual([3, 0])
    await bela.rest()
    await bela.close()
    bela = await belasDevice(1)
    belas = await bela.open(bela.rooms()[0]!.key)
    await until('she is online', () => bela.connection().state === 'online')
    done(await annas.share({ wish: 'listen', text: 'And one more.' }))
    expect([belas.view().needsNewerProgram, belas.view().group.members.size, belas.view().alarms]).toEqual([true, 3, []])
    await bela.close()
  })

  it('with a newer program she reads everything that was put by, and speaks again', async () => {
    bela = await belasDevice(2)
    belas = await bela.open(bela.rooms()[0]!.key)
    await until('Bela has read everything', () => !belas.view().needsNewerProgram && belas.view().group.members.size === 2 && belas.view().sharings.length === 71)
    const said = done(await belas.share({ wish: 'listen', text: 'Here I am.' }))
    await until('Anna hears her', () => annas.view().sharings.some(({ id, words }) => id === said && words.state === 'here'))
    expect([...annas.view().alarms, ...belas.view().alarms]).toEqual([])
  })

  it('a newcomer with an old program comes in, and is told the same', async () => {
    const dora = await town.device({ edition: 1 })
    const doras = await join(dora, annas.view().slug!, 'Dora', [annas, belas])
    expect([doras.view().needsNewerProgram, doras.view().standing]).toEqual([true, 'in'])
  })
})
