import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Device, Room, Storage } from '../apps/group/src/lib/device/device.ts'
import { memoryStorage } from '../apps/group/src/lib/device/storage/memory.ts'
import { deed } from '../packages/seal/src/tale/mischief.ts'
import { openWriter } from '../packages/seal/src/writing/open-writer.ts'
import { foundGroup, join, knockAt, publish } from './group-life.ts'
import { takeKeysOut } from './mallory.ts'
import type { Mallory } from './mallory.ts'
import { done, openTown, until } from './town.ts'
import type { Town } from './town.ts'

describe('words live as long as the group remembers, and are their author’s', () => {
  let town: Town
  let anna: Device
  let annas: Room
  let mallory: Mallory
  let slug: string
  const annasShelf = new Map<string, Uint8Array>()

  beforeEach(async () => {
    annasShelf.clear()
    town = await openTown()
    // Anna's device leaves errands to others for a while.
    anna = await town.device({ storage: memoryStorage({ shelf: annasShelf, secrets: new Map() }), rankWaitMs: 3000 })
    annas = await foundGroup(anna)
    slug = await publish(annas)
    const shelf: Storage = memoryStorage()
    const device = await town.device({ storage: shelf })
    const mallorys = await join(device, slug, 'Mallory', [annas])
    done(await mallorys.share({ wish: 'listen', text: 'I am one of you.' }))
    await until('Anna has heard', () => annas.view().sharings.length === 1)
    await device.close()
    mallory = await takeKeysOut(shelf, mallorys.key, town.transport, town.clock.now)
  })
  afterEach(() => town.close())

  /** Something Mallory writes by hand, with words labelled as she likes. */
  async function post(act: ReturnType<typeof deed>, text: string, expires: number): Promise<void> {
    const { reader, identity, device, random, now } = mallory.person
    const writer = openWriter({ reader, identity, device, random, n: reader.lastNumber(device.publicKey) })
    if (act.t !== 'deed') throw new Error('only deeds have words')
    expect(await mallory.post(await writer.deed({ deed: act.deed, at: now(), words: { bytes: new TextEncoder().encode(text), expires } }))).toBe(true)
    await mallory.catchUp()
  }

  it('Mallory labels hers to last for ever: devices forget them with all others', async () => {
    await post(deed('share', { wish: 'listen', expires: town.clock.now() + 89 * 86_400_000 }), 'Remember me for ever.', 0)
    await until('Anna has heard', () => annas.view().sharings.some(({ words }) => words.state === 'here' && words.text === 'Remember me for ever.'))
    await anna.rest()
    expect(Buffer.concat([...annasShelf.values()]).includes('for ever')).toBe(true)
    town.days(92)
    done(await annas.share({ wish: 'listen', text: 'It is spring.' }))
    await until('it is in the log', () => annas.view().waiting.length === 0)
    await anna.rest()
    const kept = Buffer.concat([...annasShelf.values()])
    expect([kept.includes('for ever'), kept.includes('It is spring.')]).toEqual([false, true])
  })

  it('Mallory carries in Dora’s knock with other words: Anna reads what Dora wrote', async () => {
    await knockAt(await town.device(), slug, 'Dora', 'May I come?')
    const brought = await mallory.knockFrom('Dora')
    await post(deed('bring-knock', brought), 'Your group is stupid.', 0)
    const seen = await until('Anna sees it', () => annas.view().knocks.find(({ alias }) => alias === 'Dora'))
    expect(seen.words).toEqual({ state: 'here', text: 'May I come?' })
    await anna.rest()
    expect(Buffer.concat([...annasShelf.values()]).includes('stupid')).toBe(false)
  })
})
