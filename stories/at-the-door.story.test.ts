import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Device, Room } from '../apps/group/src/lib/device/device.ts'
import { foundGroup, join, knockAt, knockOf, publish } from './group-life.ts'
import { done, openTown, until } from './town.ts'
import type { Town } from './town.ts'

describe('not now, said kindly', () => {
  let town: Town
  const devices: { anna: Device; bela: Device; nora: Device; olga: Device } = {} as never
  const rooms: { anna: Room; bela: Room } = {} as never
  let slug: string

  beforeAll(async () => {
    town = await openTown()
    for (const who of ['anna', 'bela', 'nora', 'olga'] as const) devices[who] = await town.device()
    rooms.anna = await foundGroup(devices.anna)
    slug = await publish(rooms.anna)
    rooms.bela = await join(devices.bela, slug, 'Bela', [rooms.anna])
  })
  afterAll(() => town.close())

  /** Both say something, so that the group's clock is theirs, and look what is to do. */
  async function daysPass(days: number): Promise<void> {
    town.days(days)
    for (const room of [rooms.anna, rooms.bela]) done(await room.say({ kind: 'introduce', line: `${town.clock.now()}` }))
    await until('all is said', () => [rooms.anna, rooms.bela].every((room) => room.view().waiting.length === 0))
  }

  it('Anna sets a knock aside; for a day Bela may think otherwise, and Nora hears nothing of it', async () => {
    const nora = await knockAt(devices.nora, slug, 'Nora', 'May I come?')
    const id = await knockOf(rooms.bela, 'Nora')
    done(await rooms.anna.notNow(id))
    await until('Bela sees it', () => rooms.bela.view().knocks[0]?.state === 'not-now')
    done(await rooms.bela.answerKnock(id, 'Tell us a little more.'))
    await until('the answer reached Nora', () => nora().state === 'answered')
    await daysPass(2)
    expect(nora().state).toBe('answered')
    expect(rooms.anna.view().knocks[0]?.state).toBe('open')
  })

  it('set aside again, and nobody minds: a day later the letter is there, without reasons', async () => {
    const nora = () => devices.nora.knocks()[0]!
    done(await rooms.bela.notNow(rooms.bela.view().knocks[0]!.id))
    await daysPass(2)
    await until('Nora knows', () => nora().state === 'not-now')
    expect(nora().letters.map(({ text }) => text)).toEqual(['Tell us a little more.'])
  })

  it('one who writes again after all counts for more', async () => {
    done(await rooms.anna.answerKnock(rooms.anna.view().knocks[0]!.id, 'A place has come free.'))
    await until('Nora reads it', () => devices.nora.knocks()[0]!.state === 'answered')
  })

  it('and one who sets it aside after that is heard again', async () => {
    done(await rooms.anna.notNow(rooms.anna.view().knocks[0]!.id))
    await daysPass(2)
    await until('Nora knows', () => devices.nora.knocks()[0]!.state === 'not-now')
  })

  it('after a week no trace of the knock is left, also for a device that looks into the letterbox again; Nora may knock again', async () => {
    await daysPass(8)
    await until('it is forgotten', () => [rooms.anna, rooms.bela].every((room) => room.view().knocks.length === 0))
    await daysPass(1)
    expect(rooms.anna.view().knocks).toEqual([])
    await devices.nora.forgetKnock(devices.nora.knocks()[0]!.key)
    await knockAt(devices.nora, slug, 'Nora', 'Here I am again.')
    await until('she is heard', () => rooms.anna.view().knocks.some(({ words }) => words.state === 'here' && words.text === 'Here I am again.'))
  })
})
