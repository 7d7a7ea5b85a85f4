import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { invitationBox, invitationFromSeed, sealInvitation, signerFromSeed, xwingPublic } from '@visavis/seal'
import { fromBase64url, toBase64url } from '@visavis/wire'
import type { Device, GuestView, Room, SplitView } from '../apps/group/src/lib/device/device.ts'
import { dropLetter, fetchLetters } from '../apps/group/src/lib/device/house/letterbox.ts'
import { writeInvitation } from '../apps/group/src/lib/device/invitations/letter.ts'
import { readRecord } from '../apps/group/src/lib/device/room/record.ts'
import { shelfOf } from '../apps/group/src/lib/device/room/shelf.ts'
import { markOf } from '../apps/group/src/lib/device/sisters/mark.ts'
import { memoryStorage } from '../apps/group/src/lib/device/storage/memory.ts'
import { deed, forge } from '../packages/seal/src/tale/mischief.ts'
import { aliases, foundGroup, join, publish } from './group-life.ts'
import { takeKeysOut } from './mallory.ts'
import type { Mallory } from './mallory.ts'
import { chance, done, openTown, until } from './town.ts'
import type { Town } from './town.ts'

const DAY = 86_400_000
const secretIn = (link: string): string => link.replace('#/invited/', '')

describe('somebody cheats with links, guests and sister groups', () => {
  let town: Town
  let devices: { anna: Device; bela: Device; cem: Device }
  let rooms: { anna: Room; bela: Room; mallory: Room }
  let mallorys: { device: Device; storage: ReturnType<typeof memoryStorage> }

  beforeEach(async () => {
    town = await openTown()
    const storage = memoryStorage()
    // Patient devices: nobody's founds a sister before Mallory has had the time to cheat.
    const device = (options = {}) => town.device({ rankWaitMs: 1500, ...options })
    devices = { anna: await device(), bela: await device(), cem: await device() }
    mallorys = { storage, device: await device({ storage }) }
    const anna = await foundGroup(devices.anna)
    const slug = await publish(anna)
    const bela = await join(devices.bela, slug, 'Bela', [anna])
    rooms = { anna, bela, mallory: await join(mallorys.device, slug, 'Mallory', [anna, bela]) }
  })
  afterEach(() => town.close())

  async function takeOver(): Promise<Mallory> {
    const { key } = rooms.mallory
    await until('all is said', () => rooms.mallory.view().waiting.length === 0)
    await mallorys.device.close()
    return takeKeysOut(mallorys.storage, key, town.transport, () => town.clock.now())
  }

  const guestIn = (room: Room): GuestView => room.view().guests[0]!

  async function askGerda(): Promise<{ gerda: Device; secret: string; id: string }> {
    const decision = done(await rooms.anna.proposeGuest({ as: 'guest', alias: 'Gerda', occasion: 'To tell us about sleep.', until: town.clock.now() + 30 * DAY }))
    for (const room of [rooms.bela, rooms.mallory]) {
      await until('they are asked', () => room.view().group.decisions.has(decision) || room.view().group.record.has(decision))
      if (room.view().group.decisions.has(decision)) done(await room.answer(decision, 'yes'))
    }
    await until('she may come', () => [rooms.anna, rooms.bela, rooms.mallory].every((room) => room.view().guests.length === 1))
    const { id } = guestIn(rooms.anna)
    return { gerda: await town.device(), secret: secretIn((await rooms.anna.linkOf(id))!), id }
  }

  it('whoever finds a link can read it, and cannot lead others who hold it to their own door', async () => {
    const made = await rooms.anna.invite({ days: 10, uses: 3 })
    if (!made.ok) throw new Error(made.refused)
    const secret = secretIn(made.link)
    const seen = await until('it can be read', async () => {
      const told = await devices.cem.invitation(secret)
      return told.ok && told.card
    })
    const eves = { address: chance(32), key: await xwingPublic(chance(32)) }
    const { id, purpose, agreements, occasion, alias, until: ends } = seen
    const letter = writeInvitation({ letter: 'invitation', id, purpose, agreements, occasion, alias, until: ends, as: 'member', group: 'Stilles Wasser', letterbox: eves, epoch: 999, day: 99_999 })
    const signer = await signerFromSeed(chance(32))
    const { address, readSecret } = invitationBox(fromBase64url(secret))
    for (const bytes of [letter, writeInvitation({ letter: 'over' })]) {
      expect(await dropLetter(town.transport, address, await sealInvitation({ secret: fromBase64url(secret), signer }, bytes, chance))).toEqual({ ok: true })
    }
    const there = await fetchLetters(town.transport, readSecret, 0)
    expect(there.ok && there.letters.length).toBe(3)
    expect(await devices.cem.invitation(secret)).toEqual({ ok: true, card: seen })
    const knocked = await devices.cem.knock({ invitation: secret, alias: 'Cem', text: 'May I?' })
    expect(knocked.ok).toBe(true)
    await until('the knock is at the true door', () => rooms.bela.view().knocks.some(({ alias }) => alias === 'Cem'))
  })

  it('a seed anybody could guess makes no link anybody could guess: log and id are in it', async () => {
    const seed = new Uint8Array(32)
    done(await rooms.mallory.say({ kind: 'invite', invitation: 'mine', seed, expires: town.clock.now() + DAY, uses: 1 }))
    const secret = secretIn((await until('it is there', () => rooms.anna.linkOf('mine')))!)
    await until('it can be read', async () => (await devices.cem.invitation(secret)).ok)
    for (const [logId, id] of [[new Uint8Array(16), 'mine'], [chance(16), 'mine'], [new Uint8Array(16), '']] as const) {
      const guessed = toBase64url((await invitationFromSeed(logId, id, seed)).secret)
      expect(await devices.cem.invitation(guessed)).toEqual({ ok: false, refused: 'no-such-invitation' })
    }
    done(await rooms.anna.say({ kind: 'invite', invitation: 'hers', seed, expires: town.clock.now() + DAY, uses: 1 }))
    expect(await rooms.anna.linkOf('hers')).not.toBe(await rooms.anna.linkOf('mine'))
  })

  it('a member brings in what the guest never wrote: nobody reads it as hers', async () => {
    const { gerda, secret, id } = await askGerda()
    const came = await until('she comes', async () => {
      const told = await gerda.comeAsGuest(secret)
      return told.ok && told.guest
    })
    await until('she is here', () => guestIn(rooms.mallory).state === 'here')
    done(await gerda.writeAsGuest(came.key, 'I bring tea.'))
    const truth = await until('her letter is here', () => rooms.mallory.view().guests[0]?.letters[0])
    for (const words of ['Tell me all your names.', '', 'A'.repeat(200)]) done(await rooms.mallory.say({ kind: 'bring-guest-letter', guest: id, letter: `forged ${words.length}` }, words))
    for (const room of [rooms.anna, rooms.bela, rooms.mallory]) {
      await until('all see that it cannot be hers', () => guestIn(room).letters.length === 4 && guestIn(room).letters.every(({ waiting }) => !waiting))
      expect(guestIn(room).letters.map(({ words }) => words)).toEqual([{ state: 'here', text: 'I bring tea.' }, ...Array.from({ length: 3 }, () => ({ state: 'unreadable' }))])
    }
    expect(truth.by).toBeNull()
  })

  it('a member comes in the guest’s place: the true guest’s letter shows it', async () => {
    const { gerda, secret, id } = await askGerda()
    done(await rooms.mallory.say({ kind: 'bring-guest', guest: id, reply: { address: chance(32), key: await xwingPublic(chance(32)) } }))
    await until('somebody has come', () => guestIn(rooms.anna).state === 'here')
    expect(guestIn(rooms.anna).usedTwice).toBe(false)
    await until('Gerda comes', async () => (await gerda.comeAsGuest(secret)).ok)
    for (const room of [rooms.anna, rooms.bela]) await until('they are told', () => guestIn(room).usedTwice)
  })

  it('who founds a sister leaves somebody out: those inside see it, and whoever was left out founds it themselves', async () => {
    const split = (room: Room): SplitView => room.view().splits[0]!
    const decision = done(await rooms.anna.propose({ matter: 'sisters', names: ['Frühes Wasser'], opens: town.clock.now() + 4 * DAY }))
    for (const room of [rooms.bela, rooms.mallory]) {
      await until('they are asked', () => room.view().group.decisions.has(decision) || room.view().group.record.has(decision))
      if (room.view().group.decisions.has(decision)) done(await room.answer(decision, 'yes'))
    }
    for (const room of [rooms.mallory, rooms.anna, rooms.bela]) {
      await until('one can choose', () => room.view().splits.length === 1)
      done(await room.chooseSister(split(room).id, 0))
    }
    await until('all have chosen', () => [rooms.anna, rooms.bela, rooms.mallory].every((room) => split(room).sisters[0]!.choosers.length === 3))
    const { id } = split(rooms.anna)
    const belas = rooms.mallory.view().group.splits.get(id)!.choices.find(({ u }) => u === rooms.bela.view().me)!.door!
    const mallory = await takeOver()

    // Mallory founds a group of that name by hand, lets Bela in, and not Anna.
    const hidden = memoryStorage()
    const secretly = await foundGroup(await town.device({ storage: hidden }), { alias: 'Mallory', name: 'Frühes Wasser', purpose: 'For people who cannot sleep.', audience: 'affected', language: 'de', agreements: rooms.anna.view().group.agreements.lines })
    const { knock, alias, u, record, reply } = belas
    done(await secretly.say({ kind: 'bring-knock', knock, alias, u, record, reply }, ''))
    done(await secretly.proposeToAdmit(knock))
    town.days(5)
    for (const room of [rooms.anna, rooms.bela]) done(await room.say({ kind: 'introduce', line: 'Time goes by.' }))
    await until('its day has come', () => [rooms.anna, rooms.bela].every((room) => split(room).sisters[0]!.state !== 'choosing'))
    expect(aliases(secretly)).toEqual(['Mallory'])
    await mallory.catchUp()
    const { logId } = readRecord((await hidden.read(shelfOf(secretly.key).about))!)
    const said = deed('sister-lives', { split: id, sister: 0, mark: await markOf(logId) })
    expect(await mallory.post(await forge(mallory.person, { act: said, ts: town.clock.now() }))).toBe(true)
    await until('Bela comes in, now that Mallory answers for it', () => aliases(secretly).join() === 'Mallory,Bela')
    for (const room of [rooms.anna, rooms.bela]) await until('it is said to live', () => split(room).sisters[0]!.state === 'alive')

    expect(split(rooms.anna).sisters[0]).toMatchObject({ room: null, foundedBy: mallory.person.identity.u })
    await until('Bela sees who is missing', () => split(rooms.bela).sisters[0]!.missing.includes(rooms.anna.view().me))

    done(await rooms.anna.foundSister(id))
    const { room } = await until('Anna is in her own', () => split(rooms.anna).sisters[0]!.room !== null && split(rooms.anna).sisters[0])
    const again = await until('Bela is asked about the second one', () => devices.bela.knocks().find(({ state }) => state === 'to-accept'))
    done(await devices.bela.accept(again.key))
    const annas = await devices.anna.open(room!)
    await until('both are in it', () => aliases(annas).join() === 'Anna,Bela', 40_000)
  })
})
