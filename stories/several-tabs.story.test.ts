import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Device, Locks, Room } from '../apps/group/src/lib/device/device.ts'
import { memoryStorage } from '../apps/group/src/lib/device/storage/memory.ts'
import { foundGroup, join, publish } from './group-life.ts'
import { oneBrowser } from './one-browser.ts'
import { done, openTown, until } from './town.ts'
import type { Town } from './town.ts'

describe('Anna has two tabs open', () => {
  let town: Town
  let browser: ReturnType<typeof oneBrowser>
  let first: Device
  let second: Device
  let room: Room

  beforeEach(async () => {
    town = await openTown()
    browser = oneBrowser()
    const storage = memoryStorage()
    const tab = () => town.device({ storage, locks: browser.locks as Locks, channel: browser.channel })
    first = await tab()
    room = await foundGroup(first)
    second = await tab()
  })
  afterEach(() => town.close())

  const inSecond = async () => second.open(room.key)

  it('one holds the lock; the other shows the same', async () => {
    expect(browser.holders()).toBe(1)
    expect(second.rooms()).toEqual(first.rooms())
    done(await room.share({ wish: 'listen', text: 'From the first tab.' }))
    const other = await inSecond()
    await until('it is seen in both', () => other.view().sharings[0]?.words.state === 'here')
    expect(other.view().me).toBe(room.view().me)
  })

  it('what is said in the other is said once, by the one that leads', async () => {
    const other = await inSecond()
    const id = done(await other.share({ wish: 'listen', text: 'From the second tab.' }))
    await until('the first shows it', () => room.view().sharings.some((sharing) => sharing.id === id && !sharing.waiting))
    expect((await other.hear(id)).ok).toBe(false)
    expect(other.mayI({ kind: 'hear', sharing: id })).toBe('it-is-your-own')
  })

  it('a whole admission is done from the tab that follows', async () => {
    const other = await inSecond()
    const bela = await town.device()
    const belas = await join(bela, await publish(other), 'Bela', [other])
    await until('both are seen in the first tab', () => room.view().group.members.size === 2)
    expect(belas.view().alarms).toEqual([])
  })

  it('when the leading tab is closed, the other goes on, with everything', async () => {
    const other = await inSecond()
    done(await room.share({ wish: 'listen', text: 'Before.' }))
    await first.close()
    await until('the second leads', () => browser.holders() === 1 && second.connection().state === 'online')
    done(await other.share({ wish: 'listen', text: 'After.' }))
    await until('it is out', () => other.view().waiting.length === 0)
    expect(other.view().sharings.map(({ words }) => words.state === 'here' && words.text)).toEqual(['After.', 'Before.'])
    expect(other.view().alarms).toEqual([])
  })

  it('what was asked of a tab that died is done by the next one, once', async () => {
    const other = await inSecond()
    browser.freeze(first)
    const asked = other.share({ wish: 'listen', text: 'Into the void?' })
    browser.kill()
    done(await asked)
    await until('it is out', () => other.view().waiting.length === 0)
    expect(other.view().sharings).toHaveLength(1)
  })
})
