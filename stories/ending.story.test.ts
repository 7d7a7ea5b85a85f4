import { decodeAsked, decodeEnding, decodeTold } from '@visavis/wire'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Transport } from '../apps/group/src/lib/device/device.ts'
import { endAtHouse } from '../apps/group/src/lib/device/house/ending.ts'
import { logAtHouse } from '../apps/group/src/lib/device/house/log.ts'
import { foundGroup, join, publish } from './group-life.ts'
import { done, openTown, until } from './town.ts'
import type { Town } from './town.ts'

describe('a log comes to its end', () => {
  let town: Town
  beforeAll(async () => { town = await openTown() })
  afterAll(() => town.close())

  /** A way to the house on which is noted what opens the log, and what the device itself asked about its end. */
  const road = () => {
    const noted = { endings: [] as (number | null)[], told: [] as string[], logId: new Uint8Array(), token: new Uint8Array() }
    const transport: Transport = {
      ask: (ask) => {
        if (ask.path.endsWith('/ending')) noted.endings.push(decodeEnding(ask.body!).days)
        return town.transport.ask(ask)
      },
      live: async (heard, closed) => {
        const live = await town.transport.live((frame) => {
          noted.told.push(decodeTold(frame).tell)
          heard(frame)
        }, closed)
        const send = (frame: Uint8Array) => {
          const asked = decodeAsked(frame)
          if (asked.ask === 'listen') Object.assign(noted, { logId: asked.logId, token: asked.token })
          live.send(frame)
        }
        return { send, close: () => live.close() }
      },
    }
    return { noted, transport, end: () => endAtHouse(town.transport, noted.logId, noted.token, 30), read: () => logAtHouse(town.transport, noted.logId, () => noted.token).read(0, 1) }
  }
  const daysPass = async () => {
    town.days(31)
    await town.house.tidy()
  }

  it('Bela wants to end what Anna goes on with: her device says that it goes on, unasked', async () => {
    const [annaRoad, belaRoad] = [road(), road()]
    const annas = await foundGroup(await town.device({ transport: annaRoad.transport }))
    const belas = await join(await town.device({ transport: belaRoad.transport }), await publish(annas), 'Bela', [annas])
    await until('Bela listens', () => belaRoad.noted.token.length === 32 && belas.view().waiting.length === 0)
    await until('the house ends it', async () => (await belaRoad.end()).ok)
    await until('her device has answered', () => annaRoad.noted.endings.includes(null))
    await daysPass()
    expect(await belaRoad.read()).toMatchObject({ ok: true })
    done(await annas.share({ wish: 'listen', text: 'Still here.' }))
    await until('Bela hears it', () => belas.view().sharings.length === 1)
  })

  it('Cem is alone and leaves: after its days the house knows nothing of the log, and his device lets it go', async () => {
    const cemRoad = road()
    const cems = await foundGroup(await town.device({ transport: cemRoad.transport }))
    await until('he listens', () => cemRoad.noted.token.length === 32)
    expect(await cemRoad.read()).toMatchObject({ ok: true })
    done(await cems.leave())
    await until('he is out', async () => {
      const told = await cemRoad.read()
      return told.ok && told.page.head === 2
    })
    expect(await cemRoad.end()).toEqual({ ok: true })
    await daysPass()
    expect(await cemRoad.read()).toMatchObject({ ok: false, trouble: 'superseded' })
    expect(cemRoad.noted.endings).not.toContain(null)
  })
  it('Dora’s group has ended, and nobody calls off what her device asks of the house', async () => {
    const doraRoad = road()
    const doras = await foundGroup(await town.device({ transport: doraRoad.transport }))
    done(await doras.propose({ matter: 'end', on: town.clock.now() + 8 * 86_400_000, farewell: 'Thank you.' }))
    await until('it is decided', () => doras.view().group.ending !== null && doras.view().waiting.length === 0)
    town.days(9)
    done(await doras.say({ kind: 'introduce', line: 'Goodbye.' }))
    await until('it has ended', () => doras.view().group.ended !== null)
    await until('the house is asked', () => doraRoad.noted.endings.length > 0)
    await until('her device has heard of it', () => doraRoad.noted.told.includes('ending'))
    // Whatever it has to say to that, it says before this is refused.
    expect(await doras.say({ kind: 'introduce', line: 'One more thing.' })).toMatchObject({ refused: 'the-group-has-ended' })
    expect(doraRoad.noted.endings).not.toContain(null)
  })
})
