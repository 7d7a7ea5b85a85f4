import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Device, Room } from '../apps/group/src/lib/device/device.ts'
import { admit, aliases, allAgree, comeIn, foundGroup, join, knockAt, knockOf, publish } from './group-life.ts'
import { done, openTown, until } from './town.ts'
import type { Town } from './town.ts'

describe('a first group lives in the house', () => {
  let town: Town
  const devices: { anna: Device; bela: Device; cem: Device } = {} as never
  const rooms: { anna: Room; bela: Room; cem: Room } = {} as never
  let slug: string

  beforeAll(async () => {
    town = await openTown({ lasting: true })
    for (const who of ['anna', 'bela', 'cem'] as const) devices[who] = await town.device()
  })
  afterAll(() => town.close())

  it('Anna founds it, alone, and hangs its card outside', async () => {
    rooms.anna = await foundGroup(devices.anna)
    slug = await publish(rooms.anna)
    const card = await devices.bela.card(slug)
    expect(card?.name).toBe('Stilles Wasser')
    expect(card?.letterbox).not.toBeNull()
  })

  it('Bela knocks from the card without an account; Anna answers; by acting she decides; Bela accepts and is in', async () => {
    const knock = await knockAt(devices.bela, slug, 'Bela', 'I lie awake until four.')
    const id = await knockOf(rooms.anna, 'Bela')
    expect(rooms.anna.view().knocks[0]?.words).toEqual({ state: 'here', text: 'I lie awake until four.' })
    expect(rooms.anna.view().today.knocks).toEqual([id])

    done(await rooms.anna.answerKnock(id, 'You are not the only one.'))
    await until('the answer reached Bela', () => knock().letters[0]?.text === 'You are not the only one.')

    await admit(id, [rooms.anna])
    rooms.bela = await comeIn(devices.bela, knock)
    expect(knock().agreements?.lines).toEqual(['What is said here stays here.', 'We speak of ourselves.'])
    await allAgree(rooms.anna, rooms.bela)
    expect(aliases(rooms.bela)).toEqual(['Anna', 'Bela'])
  })

  it('Cem knocks; Anna and Bela decide by consent; Cem is in', async () => {
    rooms.cem = await join(devices.cem, slug, 'Cem', [rooms.anna, rooms.bela])
    await allAgree(rooms.anna, rooms.bela, rooms.cem)
    expect(aliases(rooms.cem)).toEqual(['Anna', 'Bela', 'Cem'])
  })

  it('all three share in confidence and hear each other', async () => {
    done(await rooms.anna.share({ wish: 'listen', text: 'Last night I counted the trams.' }))
    done(await rooms.bela.share({ wish: 'experience', text: 'The silence is the loudest.' }))
    done(await rooms.cem.share({ wish: 'think', text: 'I am new and glad.' }))
    for (const room of Object.values(rooms)) await until('three sharings', () => room.view().sharings.length === 3)
    const texts = rooms.cem.view().sharings.map(({ words }) => (words.state === 'here' ? words.text : words.state)).sort()
    expect(texts).toEqual(['I am new and glad.', 'Last night I counted the trams.', 'The silence is the loudest.'])
    for (const one of rooms.cem.view().sharings.filter(({ mine }) => !mine)) done(await rooms.cem.hear(one.id))
    await until('Anna was heard', () => rooms.anna.view().sharings.some(({ mine, heardBy }) => mine && heardBy.length === 1))
  })

  it('Bela knows what Anna tells; Cem thanks her, and only she can read it', async () => {
    const annas = rooms.bela.view().sharings.find(({ words }) => words.state === 'here' && words.text.includes('trams'))!.id
    done(await rooms.bela.knowThis(annas, 'hollow'))
    done(await rooms.cem.thank(annas, 'I slept because of you.'))
    const sharing = () => rooms.anna.view().sharings.find(({ id }) => id === annas)!
    await until('the thanks reached Anna', () => sharing().thanks.length === 1 && sharing().known.length === 1)
    expect(sharing().thanks[0]?.text).toBe('I slept because of you.')
    expect(rooms.anna.view().today.thanks).toEqual([annas])
    await rooms.anna.saw(annas)
    expect(rooms.anna.view().today.thanks).toEqual([])
    expect(sharing().known[0]?.words).toEqual({ state: 'here', text: 'hollow' })
    await allAgree(rooms.anna, rooms.bela, rooms.cem)
    const forBela = rooms.bela.view().sharings.find(({ id }) => id === annas)!
    expect(forBela.thanks).toEqual([])
    expect(JSON.stringify([...rooms.bela.view().group.sharings.values()])).not.toContain('I slept')
  })

  it('Cem takes back what he said, everywhere', async () => {
    const mine = rooms.cem.view().sharings.find(({ mine }) => mine)!.id
    done(await rooms.cem.takeBack(mine))
    for (const room of Object.values(rooms)) await until('it is gone', () => room.view().sharings.every(({ id }) => id !== mine))
  })

  it('Bela leaves; Anna and Cem go on, and Bela can read nothing more', async () => {
    done(await rooms.bela.leave())
    await until('Bela’s device has forgotten the group', () => devices.bela.rooms().length === 0)
    await until('the keys are new', () => rooms.anna.view().group.passages.size === 0 && rooms.anna.view().group.members.size === 2)
    done(await rooms.anna.share({ wish: 'listen', text: 'It is quieter now.' }))
    await until('Cem hears it', () => rooms.cem.view().sharings.some(({ words }) => words.state === 'here' && words.text === 'It is quieter now.'))
    expect(rooms.bela.view().sharings.every(({ words }) => words.state !== 'here' || words.text !== 'It is quieter now.')).toBe(true)
    expect(aliases(rooms.cem)).toEqual(['Anna', 'Cem'])
  })

  it('the house is closed and opened again; everything is there, and goes on', async () => {
    await town.restart()
    done(await rooms.cem.share({ wish: 'listen', text: 'Still here.' }))
    await until('Anna hears it', () => rooms.anna.view().sharings.some(({ words }) => words.state === 'here' && words.text === 'Still here.'), 40_000)
    expect((await devices.cem.card(slug))?.name).toBe('Stilles Wasser')
    expect(rooms.anna.view().alarms).toEqual([])
    expect(rooms.cem.view().alarms).toEqual([])
  })
})
