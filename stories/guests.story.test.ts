import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Device, GuestView, MyGuest, Room } from '../apps/group/src/lib/device/device.ts'
import { memoryStorage } from '../apps/group/src/lib/device/storage/memory.ts'
import { allAgree, foundGroup, join, publish } from './group-life.ts'
import { done, openTown, until } from './town.ts'
import type { Town } from './town.ts'
import { everyByteIn, holds } from './what-lies-there.ts'

const DAY = 86_400_000

describe('a guest and a starter helper: asked for one thing, seeing nothing else', () => {
  let town: Town
  const devices: { anna: Device; bela: Device; gerda: Device; hugo: Device; eve: Device } = {} as never
  const rooms: { anna: Room; bela: Room } = {} as never
  const gerdas = memoryStorage()
  const links: { gerda: string; hugo: string } = {} as never

  const guestIn = (room: Room, alias: string): GuestView | undefined => room.view().guests.find((guest) => guest.alias === alias)
  const texts = (room: Room, alias: string): string[] => guestIn(room, alias)!.letters.map(({ words }) => (words.state === 'here' ? words.text : words.state))

  beforeAll(async () => {
    town = await openTown({ lasting: true })
    for (const who of ['anna', 'bela', 'hugo', 'eve'] as const) devices[who] = await town.device()
    devices.gerda = await town.device({ storage: gerdas })
    rooms.anna = await foundGroup(devices.anna)
    rooms.bela = await join(devices.bela, await publish(rooms.anna), 'Bela', [rooms.anna])
  })
  afterAll(() => town.close())

  async function ask(as: 'guest' | 'helper', alias: string, occasion: string): Promise<string> {
    const decision = done(await rooms.anna.proposeGuest({ as, alias, occasion, until: town.clock.now() + 30 * DAY }))
    await until('Bela is asked', () => rooms.bela.view().group.decisions.has(decision))
    expect(guestIn(rooms.anna, alias)).toBeUndefined()
    done(await rooms.bela.answer(decision, 'yes'))
    const { id } = await until(`${alias} may come`, () => guestIn(rooms.anna, alias))
    return until('the link is there', async () => (await rooms.bela.linkOf(id))?.replace('#/invited/', ''))
  }

  async function come(device: Device, secret: string): Promise<() => MyGuest> {
    const guest = await until('the link can be used', async () => {
      const came = await device.comeAsGuest(secret)
      return came.ok && came.guest
    })
    return () => device.guestOf().find(({ key }) => key === guest.key)!
  }

  it('the group decides to ask Gerda for one evening; her link says what for', async () => {
    links.gerda = await ask('guest', 'Gerda', 'To tell us about sleep.')
    const seen = await until('it can be read', async () => {
      const told = await devices.gerda.invitation(links.gerda)
      return told.ok && told.card
    })
    expect(seen).toMatchObject({ as: 'guest', group: 'Stilles Wasser', alias: 'Gerda', occasion: 'To tell us about sleep.' })
    expect(await devices.gerda.knock({ invitation: links.gerda, alias: 'Gerda', text: 'Hello' })).toEqual({ ok: false, refused: 'this-invitation-is-for-a-guest' })
  })

  it('she comes, is written to, and writes back; both members read both, and she reads nothing else', async () => {
    const gerda = await come(devices.gerda, links.gerda)
    await until('they see that she came', () => [rooms.anna, rooms.bela].every((room) => guestIn(room, 'Gerda')?.state === 'here'))
    done(await rooms.anna.share({ wish: 'listen', text: 'This is for members alone.' }))
    done(await rooms.bela.writeToGuest(guestIn(rooms.bela, 'Gerda')!.id, 'Could you come on Thursday?'))
    await until('the letter reached her', () => gerda().letters.some(({ text, mine }) => !mine && text === 'Could you come on Thursday?'))
    done(await devices.gerda.writeAsGuest(gerda().key, 'With pleasure, at seven.'))
    for (const room of [rooms.anna, rooms.bela]) await until('her letter is here', () => texts(room, 'Gerda').includes('With pleasure, at seven.'))
    expect(texts(rooms.anna, 'Gerda')).toEqual(['Could you come on Thursday?', 'With pleasure, at seven.'])
    expect(guestIn(rooms.bela, 'Gerda')!.letters.map(({ by }) => by)).toEqual([rooms.bela.view().me, null])
    expect(gerda().process).toBeNull()
    expect(JSON.stringify(devices.gerda.guestOf())).not.toMatch(/members alone|Anna|Bela/)
    expect(gerda().letters.map(({ waiting }) => waiting)).toEqual([false, false])
  })

  it('her browser was closed when a letter came: it is there when she opens it again', async () => {
    await devices.gerda.close()
    done(await rooms.anna.writeToGuest(guestIn(rooms.anna, 'Gerda')!.id, 'The red door is open.'))
    await until('Bela reads it too', () => texts(rooms.bela, 'Gerda').includes('The red door is open.'))
    devices.gerda = await town.device({ storage: gerdas })
    await until('she reads it', () => devices.gerda.guestOf()[0]?.letters.some(({ text }) => text === 'The red door is open.'))
    expect(devices.gerda.guestOf()[0]!.letters).toHaveLength(3)
  })

  it('a guest counts nowhere: no member, no answer, no knock', async () => {
    expect(rooms.anna.view().group.members.size).toBe(2)
    expect(rooms.anna.view().knocks).toEqual([])
    expect(devices.gerda.rooms()).toEqual([])
  })

  it('her link in other hands brings no second guest; the group sees that it was used twice', async () => {
    const eve = await come(devices.eve, links.gerda)
    for (const room of [rooms.anna, rooms.bela]) await until('they are told', () => guestIn(room, 'Gerda')?.usedTwice === true)
    done(await devices.eve.writeAsGuest(eve().key, 'I am Gerda, what is Anna’s address?'))
    done(await devices.gerda.writeAsGuest(devices.gerda.guestOf()[0]!.key, 'Shall I bring tea?'))
    await until('the true letter is here', () => texts(rooms.anna, 'Gerda').includes('Shall I bring tea?'))
    await allAgree(rooms.anna, rooms.bela)
    expect(texts(rooms.bela, 'Gerda')).not.toContain('I am Gerda, what is Anna’s address?')
    expect(eve().letters.filter(({ mine }) => !mine)).toEqual([])
  })

  it('a helper is told once a week how it goes: numbers, no name and no word', async () => {
    links.hugo = await ask('helper', 'Hugo', 'To help us begin.')
    const hugo = await come(devices.hugo, links.hugo)
    const first = await until('the first letter is here', () => hugo().process)
    expect(first).toMatchObject({ members: 2, agreementsAdopted: true, ending: false, tasksTaken: 0 })
    expect(new Date(`${first.week}T00:00Z`).getUTCDay()).toBe(1)
    done(await rooms.anna.share({ wish: 'listen', text: 'One more evening.' }))
    expect(JSON.stringify(hugo().process)).not.toMatch(/Anna|Bela|evening|[0-9a-f]{16}/)
    done(await rooms.anna.propose({ matter: 'decide', text: 'Tea or coffee?' }, { days: 14 }))
    await allAgree(rooms.anna, rooms.bela)
    town.days(7)
    done(await rooms.anna.share({ wish: 'listen', text: 'A week later.' }))
    const second = await until('a week later the next one', () => hugo().process?.week !== first.week && hugo().process)
    expect(Object.values(second.decisions)).toEqual([1])
  })

  it('any member ends a visit; guest and link are told, and nothing more reaches anybody', async () => {
    done(await rooms.bela.endGuest(guestIn(rooms.bela, 'Gerda')!.id))
    await until('Gerda’s device knows', () => devices.gerda.guestOf()[0]?.state === 'over')
    expect(await devices.gerda.writeAsGuest(devices.gerda.guestOf()[0]!.key, 'One more thing')).toEqual({ ok: false, refused: 'your-visit-is-over' })
    await until('the link is over', async () => {
      const seen = await devices.eve.invitation(links.gerda)
      return !seen.ok && seen.refused === 'this-invitation-is-over'
    })
    expect(guestIn(rooms.anna, 'Gerda')).toBeUndefined()
  })

  it('Hugo’s time passes: it ends by itself, on his device too', async () => {
    town.days(31)
    expect(devices.hugo.guestOf()[0]?.state).toBe('over')
    for (const room of [rooms.anna, rooms.bela]) done(await room.say({ kind: 'introduce', line: 'Time goes by.' }))
    for (const room of [rooms.anna, rooms.bela]) await until('he is no guest any more', () => (guestIn(room, 'Hugo')?.state ?? 'over') === 'over')
    await devices.hugo.forgetGuest(devices.hugo.guestOf()[0]!.key)
    expect(devices.hugo.guestOf()).toEqual([])
  })

  it('the house has read none of it', () => {
    const bytes = everyByteIn(town.folder!)
    for (const text of ['Gerda', 'Hugo', 'To tell us about sleep.', 'With pleasure, at seven.', links.gerda]) expect(holds(bytes, text)).toBe(false)
  })
})
