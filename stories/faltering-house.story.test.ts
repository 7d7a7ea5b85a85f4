import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Unreachable } from '../apps/group/src/lib/device/ports.ts'
import type { Transport } from '../apps/group/src/lib/device/device.ts'
import { foundGroup, knockAt, knockOf, publish } from './group-life.ts'
import { roadTo } from './roads.ts'
import { openTown } from './town.ts'
import type { Town } from './town.ts'

/** Hands out no letters so many times, and answers everything else. */
function withoutLetters(transport: Transport): { transport: Transport; missed: number; misses: number } {
  const house = {
    missed: 0, misses: 0,
    transport: {
      ...transport,
      ask: async (ask: Parameters<Transport['ask']>[0]) => {
        if (ask.method === 'GET' && ask.path.startsWith('/letterbox') && house.missed < house.misses) {
          house.missed++
          throw new Unreachable()
        }
        return transport.ask(ask)
      },
    },
  }
  return house
}

describe('a house that answers some things and not others', () => {
  let town: Town
  beforeAll(async () => { town = await openTown() })
  afterAll(() => town.close())

  it('Nora knocked while Anna’s telephone was off; the letters cannot be had at first, and are asked for again', async () => {
    const house = withoutLetters(town.transport)
    const road = roadTo(house.transport)
    const anna = await foundGroup(await town.device({ transport: road.transport }))
    const slug = await publish(anna)
    road.cut(true)
    await knockAt(await town.device(), slug, 'Nora', 'Is somebody there?')
    house.misses = 1
    road.cut(false)
    expect(await knockOf(anna, 'Nora')).toBeTruthy()
    expect(house.missed).toBe(1)
  })
})
