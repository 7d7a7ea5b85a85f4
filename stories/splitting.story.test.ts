import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Device, Matter, Room, SplitView } from '../apps/group/src/lib/device/device.ts'
import { memoryStorage } from '../apps/group/src/lib/device/storage/memory.ts'
import { aliases, allAgree, foundGroup, join, publish } from './group-life.ts'
import { done, openTown, until } from './town.ts'
import type { Town } from './town.ts'
import { keptOf, shared } from './what-lies-there.ts'

const DAY = 86_400_000
const names = ['anna', 'bela', 'cem', 'dora'] as const
type Who = (typeof names)[number]

describe('a group that has grown large opens a sister', () => {
  let town: Town
  const devices = {} as Record<Who, Device>
  const cems = memoryStorage()
  const rooms = {} as Record<Who, Room>

  const splitOf = (room: Room): SplitView | undefined => room.view().splits[0]
  const all = (): Room[] => names.map((who) => rooms[who])

  beforeAll(async () => {
    town = await openTown({ lasting: true })
    for (const who of names) devices[who] = await town.device({ rankWaitMs: 1000, ...(who === 'cem' ? { storage: cems } : {}) })
    rooms.anna = await foundGroup(devices.anna)
    const slug = await publish(rooms.anna)
    rooms.bela = await join(devices.bela, slug, 'Bela', [rooms.anna])
    rooms.cem = await join(devices.cem, slug, 'Cem', [rooms.anna, rooms.bela])
    rooms.dora = await join(devices.dora, slug, 'Dora', [rooms.anna, rooms.bela, rooms.cem])
  }, 60_000)
  afterAll(() => town.close())

  async function decide(matter: Matter): Promise<void> {
    const decision = done(await rooms.anna.propose(matter))
    for (const who of ['bela', 'cem', 'dora'] as const) {
      await until('everybody is asked', () => rooms[who].view().group.decisions.has(decision) || rooms[who].view().group.record.has(decision))
      if (rooms[who].view().group.decisions.has(decision)) done(await rooms[who].answer(decision, 'yes'))
    }
    for (const room of all()) await until('it is decided', () => room.view().group.record.get(decision)?.outcome === 'passed')
  }

  it('they decide it together, and each chooses, or stays', async () => {
    await decide({ matter: 'rules', admission: 'closed', memoryDays: 30 })
    await decide({ matter: 'sisters', names: ['Frühes Wasser'], opens: town.clock.now() + 4 * DAY })
    for (const room of all()) await until('one can choose', () => splitOf(room)?.sisters[0]?.state === 'choosing')
    const { id } = splitOf(rooms.bela)!
    done(await rooms.bela.chooseSister(id, 0))
    done(await rooms.cem.chooseSister(id, 0))
    done(await rooms.dora.chooseSister(id, 0))
    done(await rooms.dora.chooseSister(id, null))
    for (const room of all()) await until('all see it', () => splitOf(room)!.sisters[0]!.choosers.length === 2 && room.view().group.splits.get(id)!.choices.length === 3)
    expect(splitOf(rooms.dora)).toMatchObject({ mine: null, chose: true })
    expect(splitOf(rooms.anna)).toMatchObject({ mine: null, chose: false })
    expect(splitOf(rooms.cem)).toMatchObject({ mine: 0, chose: true })
  })

  it('on its day the sister lives, by the devices alone: nobody is moved who did not choose', async () => {
    await allAgree(...all())
    await devices.cem.close()
    town.days(5)
    for (const who of ['anna', 'bela', 'dora'] as const) done(await rooms[who].say({ kind: 'introduce', line: 'Time goes by.' }))
    await until('Bela has founded it', () => devices.bela.rooms().length === 2)
    // Cem's telephone was off on that day.
    devices.cem = await town.device({ rankWaitMs: 1000, storage: cems })
    rooms.cem = await devices.cem.open(devices.cem.rooms()[0]!.key)
    for (const who of ['bela', 'cem'] as const) {
      await until('both are in the sister', () => devices[who].rooms().filter(({ standing }) => standing === 'in').length === 2, 40_000)
    }
    for (const room of all()) await until('all know that it lives', () => splitOf(room)!.sisters[0]!.state === 'alive')
    expect(splitOf(rooms.anna)!.sisters[0]!.foundedBy).toBe(rooms.bela.view().me)
    expect([devices.anna, devices.dora].map((device) => device.rooms().length)).toEqual([1, 1])
  })

  it('it begins with our agreements and rules, but with an open door; with new keys, and both groups go on', async () => {
    const belas = await devices.bela.open(splitOf(rooms.bela)!.sisters[0]!.room!)
    const cems = await devices.cem.open(splitOf(rooms.cem)!.sisters[0]!.room!)
    await allAgree(belas, cems)
    expect(aliases(belas)).toEqual(['Bela', 'Cem'])
    expect(belas.view().group).toMatchObject({ name: 'Frühes Wasser', purpose: 'For people who cannot sleep.', rules: { ...rooms.anna.view().group.rules, admission: 'talk' } })
    expect(rooms.anna.view().group.rules).toMatchObject({ admission: 'closed', memoryDays: 30 })
    expect(belas.view().group.agreements.lines).toEqual(rooms.anna.view().group.agreements.lines)
    expect(belas.view().me).not.toBe(rooms.bela.view().me)
    expect(splitOf(rooms.bela)!.sisters[0]!.missing).toEqual([])
    done(await belas.share({ wish: 'listen', text: 'The first word here.' }))
    await until('Cem hears it', () => cems.view().sharings.length === 1)
    done(await rooms.anna.share({ wish: 'listen', text: 'And here it goes on.' }))
    await until('Bela is still in the mother group', () => rooms.bela.view().sharings.length === 1)
    expect(aliases(rooms.dora)).toEqual(['Anna', 'Bela', 'Cem', 'Dora'])
    for (const room of [...all(), belas, cems]) expect(room.view().alarms).toEqual([])
  })

  it('who wants to leaves the mother group, by themselves', async () => {
    done(await rooms.cem.leave())
    await until('only the sister is left on Cem’s device', () => devices.cem.rooms().length === 1)
    await until('the others know', () => aliases(rooms.anna).join() === 'Anna,Bela,Dora')
  })

  it('nobody is asked by hand for a sister they chose, and the house cannot tell that the two belong together', () => {
    for (const who of names) expect(devices[who].knocks().filter(({ state }) => state !== 'in')).toEqual([])
    const { logs } = keptOf(town.folder!)
    expect(logs.size).toBe(2)
    const [mother, sister] = [...logs.values()]
    expect(shared(mother!, sister!)).toEqual([])
  })
})
