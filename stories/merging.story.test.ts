import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Device, Room } from '../apps/group/src/lib/device/device.ts'
import { aliases, allAgree, foundGroup, join, publish, quietWater } from './group-life.ts'
import { done, openTown, until } from './town.ts'
import type { Town } from './town.ts'

const DAY = 86_400_000

describe('two small groups become one: two ordinary decisions, and everybody walks by themselves', () => {
  let town: Town
  const devices: { anna: Device; bela: Device; cem: Device; dora: Device; eve: Device } = {} as never
  const rooms: { anna: Room; bela: Room; cem: Room; dora: Room } = {} as never
  let secret: string

  beforeAll(async () => {
    town = await openTown()
    for (const who of ['anna', 'bela', 'cem', 'dora', 'eve'] as const) devices[who] = await town.device()
    rooms.anna = await foundGroup(devices.anna)
    rooms.bela = await join(devices.bela, await publish(rooms.anna), 'Bela', [rooms.anna])
    rooms.cem = await foundGroup(devices.cem, { ...quietWater, alias: 'Cem', name: 'Frühes Wasser' })
    rooms.dora = await join(devices.dora, await publish(rooms.cem), 'Dora', [rooms.cem])
  })
  afterAll(() => town.close())

  /** Both members of a group say something, so that its clock is theirs. */
  async function timePasses(days: number, ...both: Room[]): Promise<void> {
    town.days(days)
    for (const room of both) done(await room.say({ kind: 'introduce', line: `day ${days}` }))
    await allAgree(...both)
  }

  it('the one group decides to open a door; its link says that whoever comes by it is welcome', async () => {
    const decision = done(await rooms.anna.proposeDoor({ days: 30, most: 2, occasion: 'We go on with Frühes Wasser.' }))
    await until('Bela is asked', () => rooms.bela.view().group.decisions.has(decision))
    expect(rooms.anna.view().invitations).toEqual([])
    done(await rooms.bela.answer(decision, 'yes'))
    const door = await until('the door is open', () => rooms.anna.view().invitations[0])
    expect(door).toMatchObject({ by: null, welcome: true, occasion: 'We go on with Frühes Wasser.', left: 2 })
    secret = await until('the link is there', async () => (await rooms.bela.linkOf(door.id))?.replace('#/invited/', ''))
    const card = await until('it can be read', async () => {
      const seen = await devices.dora.invitation(secret)
      return seen.ok && seen.card
    })
    expect(card).toMatchObject({ as: 'member', welcome: true, group: 'Stilles Wasser' })
  })

  it('Cem and Dora come by it: no decision about either, but their own yes to the agreements, and a day in the doorway', async () => {
    for (const who of ['cem', 'dora'] as const) {
      const knocked = await devices[who].knock({ invitation: secret, alias: who === 'cem' ? 'Cem' : 'Dora', text: '' })
      if (!knocked.ok) throw new Error(knocked.refused)
    }
    await until('both stand in the door', () => rooms.anna.view().knocks.length === 2 && rooms.bela.view().knocks.length === 2)
    expect(rooms.anna.view().group.decisions.size).toBe(0)
    const knockOf = (device: Device) => () => device.knocks().at(-1)!
    for (const device of [devices.cem, devices.dora]) {
      await until('the agreements lie there', () => knockOf(device)().state === 'to-accept')
      done(await device.accept(knockOf(device)().key))
    }
    await until('both have accepted', () => rooms.anna.view().knocks.every(({ state }) => state === 'accepted'))
    expect(aliases(rooms.anna)).toEqual(['Anna', 'Bela'])
    await timePasses(2, rooms.anna, rooms.bela)
    for (const device of [devices.cem, devices.dora]) await until('they are in', () => device.rooms().filter(({ standing }) => standing === 'in').length === 2, 40_000)
    await until('four are one group', () => aliases(rooms.anna).length === 4)
    expect(aliases(rooms.anna).toSorted()).toEqual(['Anna', 'Bela', 'Cem', 'Dora'])
  })

  it('the door was made for two: a third finds it shut', async () => {
    await until('it is shut', async () => {
      const seen = await devices.eve.invitation(secret)
      return !seen.ok && seen.refused === 'this-invitation-is-over'
    })
    expect(await devices.eve.knock({ invitation: secret, alias: 'Eve', text: '' })).toEqual({ ok: false, refused: 'this-invitation-is-over' })
    expect(rooms.anna.view().knocks).toEqual([])
  })

  it('the other group decides to end; both were members of two groups as long as they wanted', async () => {
    const decision = done(await rooms.cem.propose({ matter: 'end', on: town.clock.now() + 10 * DAY, farewell: 'Thank you for the nights.' }))
    await until('Dora is asked', () => rooms.dora.view().group.decisions.has(decision))
    done(await rooms.dora.answer(decision, 'yes'))
    for (const room of [rooms.cem, rooms.dora]) await until('the day is set', () => room.view().group.ending !== null)
    expect(rooms.cem.view().group.ended).toBeNull()
    town.days(11)
    // Cem says one thing; what time it is by the group's clock, the devices tell each other.
    done(await rooms.cem.say({ kind: 'introduce', line: 'Goodbye.' }))
    for (const room of [rooms.cem, rooms.dora]) await until('it has ended', () => room.view().group.ended !== null)
    await until('its card is down', async () => await devices.eve.card(String(rooms.cem.view().slug)) === null)
    expect(rooms.cem.mayI({ kind: 'share', wish: 'listen', expires: null })).toBe('the-group-has-ended')
  })
})
