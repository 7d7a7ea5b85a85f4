import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryStorage } from '../apps/group/src/lib/device/storage/memory.ts'
import type { Device, Room } from '../apps/group/src/lib/device/device.ts'
import { allAgree, foundGroup, join, publish } from './group-life.ts'
import { takeKeysOut } from './mallory.ts'
import { done, openTown, until } from './town.ts'
import type { Town } from './town.ts'

const line = 'What is said here stays here.'

describe('the group decides that Cem cannot stay', () => {
  let town: Town
  let annas: Room, belas: Room, cems: Room
  let cem: Device
  let review: string
  const shelves = { shelf: new Map<string, Uint8Array>(), secrets: new Map<string, CryptoKey | CryptoKeyPair>() }

  beforeAll(async () => {
    town = await openTown()
    cem = await town.device({ storage: memoryStorage(shelves) })
    annas = await foundGroup(await town.device())
    const slug = await publish(annas)
    belas = await join(await town.device(), slug, 'Bela', [annas])
    cems = await join(cem, slug, 'Cem', [annas, belas])
    done(await cems.share({ wish: 'listen', text: 'I told my neighbour about Anna.' }))
    done(await annas.share({ wish: 'listen', text: 'I trusted you with this.' }))
    await until('Cem has heard', () => cems.view().sharings.length === 2)
  })
  afterAll(() => town.close())

  it('Anna opens a review that cites the agreement; Cem is told, and may say what he has to say', async () => {
    review = done(await annas.propose({ matter: 'review', member: cems.view().me, line, because: 'He carried out what was said.' }))
    await until('Cem knows', () => cems.view().group.decisions.has(review))
    expect(cems.mayI({ kind: 'answer', decision: review, answer: 'yes' })).toBe('it-is-about-you')
    done(await cems.say({ kind: 'speak', decision: review, text: 'I am sorry. I was afraid.' }))
    await until('they read it', () => [annas, belas].every((room) => room.view().group.decisions.get(review)?.heard === 'I am sorry. I was afraid.'))
  })

  it('two of them ask him to pause: he can say nothing new for two days, but go, take back, and speak about it', async () => {
    expect(cems.view().pausedUntil).toBeNull()
    done(await annas.say({ kind: 'pause', decision: review }))
    done(await belas.say({ kind: 'pause', decision: review }))
    await until('Cem is told', () => cems.view().pausedUntil !== null)
    expect(await cems.share({ wish: 'listen', text: 'And another thing.' })).toEqual({ ok: false, refused: 'you-are-paused' })
    expect([cems.mayI({ kind: 'leave' }), cems.mayI({ kind: 'speak', decision: review, text: 'Once more.' })]).toEqual([null, null])
    expect([annas.view().pausedUntil, cems.view().standing]).toEqual([null, 'in'])
  })

  it('after a week, two thirds having said yes, he is out; his device says why, and keeps his own words for him', async () => {
    done(await belas.answer(review, 'yes'))
    expect(annas.view().group.decisions.has(review)).toBe(true)
    town.days(8)
    done(await annas.settle(review))
    await until('Cem is out', () => cems.view().standing === 'out')
    expect(cems.view().why).toEqual({ why: 'removed', decision: review })
    await until('the list says so too', () => cem.rooms()[0]?.why?.why === 'removed')
    await until('the others know', () => [annas, belas].every((room) => room.view().group.members.size === 2))
    const { json, html } = await cems.exportAll('de')
    expect(json).toContain('I told my neighbour about Anna.')
    for (const text of [json, html]) expect(text).not.toContain('I trusted you with this.')
  })

  it('he reads nothing more: not with his device, not with his keys taken out of it, not with everything the house has', async () => {
    const said = done(await annas.share({ wish: 'listen', text: 'Now we are two.' }))
    await until('the keys are made anew', () => annas.view().group.passages.size === 0)
    await until('Bela has heard', () => belas.view().sharings.some(({ id }) => id === said))
    expect(cems.view().sharings.some(({ id }) => id === said)).toBe(false)
    expect(await cems.share({ wish: 'listen', text: 'Let me back in.' })).toEqual({ ok: false, refused: 'only-members-act' })
    const hisKeys = await takeKeysOut(memoryStorage(shelves), cem.rooms()[0]!.key, town.transport, town.clock.now)
    await hisKeys.catchUp()
    expect(hisKeys.person.reader.standing).toBe('out')
    expect(Math.max(...hisKeys.person.reader.epochs)).toBeLessThan(3)
    const told = await hisKeys.log.read(0, 500)
    const newest = told.ok ? told.page.entries.at(-1)! : null
    expect(newest && newest.seq).toBeGreaterThan(0)
    // Even bytes in the form of the newest entry: his door key is an old one, so the house does not take them.
    expect(await hisKeys.post({ entry: newest!.entry.with(-1, newest!.entry.at(-1)! ^ 1) })).toBe(false)
    const after = done(await belas.share({ wish: 'listen', text: 'Yes.' }))
    await until('Anna goes on', () => annas.view().sharings.some(({ id }) => id === after))
    expect([...annas.view().group.members.keys()]).toHaveLength(2)
  })

  it('he lets the group go from his device; he may knock again, like anybody', async () => {
    await cems.forget()
    expect([cem.rooms(), [...shelves.shelf.keys()].filter((key) => key.startsWith('room/'))]).toEqual([[], []])
    const again = await cem.knock({ slug: annas.view().slug!, alias: 'Cem', text: 'I would like to try again.' })
    expect(again.ok).toBe(true)
    await until('they see it', () => annas.view().knocks.some(({ words }) => words.state === 'here' && words.text === 'I would like to try again.'))
    await allAgree(annas, belas)
  })
})
