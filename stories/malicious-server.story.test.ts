import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Placed, Told } from '@visavis/wire'
import type { Room } from '../apps/group/src/lib/device/device.ts'
import { allAgree, foundGroup, join, publish } from './group-life.ts'
import { lying, roadTo } from './roads.ts'
import { done, openTown, until } from './town.ts'
import type { Town } from './town.ts'

const texts = (room: Room) => room.view().sharings.map(({ words }) => (words.state === 'here' ? words.text : words.state)).sort()
const alarms = (room: Room) => room.view().alarms.map(({ kind }) => kind)
type Entry = Extract<Told, { tell: 'entry' }>
const isEntry = (told: Told): told is Entry => told.tell === 'entry'

describe('the house lies to Bela: it is harmless, or she notices', () => {
  let town: Town
  let house: ReturnType<typeof lying>
  let road: ReturnType<typeof roadTo>
  let annas: Room
  let belas: Room
  let head: number

  beforeEach(async () => {
    town = await openTown()
    house = lying(town.transport)
    road = roadTo(house.transport)
    annas = await foundGroup(await town.device())
    belas = await join(await town.device({ transport: road.transport }), await publish(annas), 'Bela', [annas])
    await allAgree(annas, belas)
    head = await settledHead()
  })
  afterEach(() => town.close())

  /** The position the next entry will have. */
  async function settledHead(): Promise<number> {
    const marker = done(await belas.share({ wish: 'listen', text: 'marker' }))
    await until('both have the marker', () => [annas, belas].every((room) => room.view().waiting.length === 0 && room.view().group.sharings.has(marker)))
    return belas.view().group.sharings.get(marker)!.seq + 1
  }
  /** The connection breaks, and comes back. */
  const reconnect = () => {
    road.cut(true)
    road.cut(false)
  }
  /** Anna says one thing after the other, each when she has read the one before in the log. */
  const say = async (...said: string[]) => {
    for (const text of said) {
      done(await annas.share({ wish: 'listen', text }))
      await until('it is in the log', () => annas.view().waiting.length === 0)
    }
  }
  const has = (...said: string[]) => until(`Bela has ${said.join(', ')}`, () => said.every((text) => texts(belas).includes(text)))

  it('drops what it should tell: she asks for it', async () => {
    house.lie = { told: (told) => (isEntry(told) && told.seq === head ? [] : [told]) }
    await say('one', 'two')
    await has('one', 'two')
    expect(alarms(belas)).toEqual([])
  })

  it('tells everything twice, and in the wrong order: she has it once, in order', async () => {
    const kept: Told[] = []
    house.lie = { told: (told) => {
      if (!isEntry(told)) return [told]
      kept.push(told)
      return kept.length < 3 ? [] : [...kept.toReversed(), ...kept]
    } }
    await say('one', 'two', 'three')
    await has('one', 'two', 'three')
    expect(texts(belas)).toEqual(['marker', 'one', 'three', 'two'])
    expect(alarms(belas)).toEqual([])
  })

  it('keeps back words: the deed is there, and she sees that its words are missing; later they come', async () => {
    const without = (entries: Placed[]) => entries.map((entry) => ({ ...entry, words: null }))
    house.lie = { told: (told) => (isEntry(told) ? [{ ...told, words: null }] : [told]), entries: without }
    await say('held back')
    await until('the deed is there without its words', () => belas.view().sharings[0]?.words.state === 'not-yet')
    house.lie = {}
    reconnect()
    await has('held back')
    expect(alarms(belas)).toEqual([])
  })

  it('alters words: she sees that they were altered', async () => {
    house.lie = { told: (told) => (isEntry(told) && told.words ? [{ ...told, words: told.words.map((byte, i) => (i === 9 ? byte ^ 1 : byte)) }] : [told]) }
    await say('altered')
    await until('they are unreadable', () => belas.view().sharings[0]?.words.state === 'unreadable')
  })

  it('alters one byte of an entry: it has no effect for her, and the next thing anybody says shows that they see two logs', async () => {
    house.lie = { told: (told) => (isEntry(told) && told.seq === head ? [{ ...told, entry: altered(told.entry) }] : [told]) }
    await say('one', 'two')
    await until('she is alarmed', () => alarms(belas).includes('fork'))
    expect(texts(belas)).not.toContain('one')
  })

  it('shows her another log than the others: the first entry that crosses proves it, and nothing of hers goes out unseen', async () => {
    const shift = <T extends { seq: number }>(entry: T): T[] => (entry.seq < head ? [entry] : entry.seq === head ? [] : [{ ...entry, seq: entry.seq - 1 }])
    house.lie = {
      told: (told) => (isEntry(told) ? shift(told) : [told]),
      entries: (entries) => entries.flatMap(shift),
      head: (end) => (end > head ? end - 1 : end),
    }
    await say('hidden from her', 'seen by her', 'and this')
    await until('she is alarmed', () => alarms(belas).includes('fork'))
    done(await belas.share({ wish: 'listen', text: 'I do not know where I am.' }))
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(belas.view().waiting).toHaveLength(1)
    expect(texts(annas)).not.toContain('I do not know where I am.')
  })

  it('says the log is shorter than she has read: she notices', async () => {
    await say('one')
    await has('one')
    house.lie = { head: () => 2 }
    reconnect()
    await until('she is alarmed', () => alarms(belas).includes('rollback'))
  })

  it('names entries and never gives them: she notices', async () => {
    house.lie = { told: (told) => (isEntry(told) ? [] : [told]), entries: () => [], head: (end) => end + 1 }
    reconnect()
    await until('she is alarmed', () => alarms(belas).includes('gap'), 40_000)
  })

  it('gives one position twice with different bytes: she notices, and keeps what she was told first', async () => {
    await say('one')
    await has('one')
    house.lie = { told: (told) => (isEntry(told) ? [told, { ...told, seq: head, entry: altered(told.entry) }] : [told]) }
    await say('two')
    await until('she is alarmed', () => alarms(belas).includes('fork'))
    expect(texts(belas)).toContain('one')
  })

  it('tells an old entry again in the place of a new one: it counts once, and the next entry gives it away', async () => {
    let replayed: Entry | null = null
    house.lie = { told: (told) => {
      if (!isEntry(told)) return [told]
      replayed ??= told
      return [told]
    } }
    await say('one')
    await has('one')
    house.lie = { told: (told) => (isEntry(told) && replayed && told.seq === head + 1 ? [{ ...replayed, seq: told.seq }] : [told]) }
    await say('two', 'three')
    await until('she is alarmed', () => alarms(belas).includes('fork'))
    expect(texts(belas).filter((text) => text === 'one')).toEqual(['one'])
  })
})

function altered(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, i) => (i === bytes.length - 60 ? byte ^ 1 : byte))
}
