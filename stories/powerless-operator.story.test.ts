import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeAsked, decodeEnvelope, encodeEnvelope, encodeTold } from '@visavis/wire'
import { identityFromSeeds, sealLetter } from '@visavis/seal'
import type { Device, MyKnock, Room, Transport } from '../apps/group/src/lib/device/device.ts'
import { memoryStorage } from '../apps/group/src/lib/device/storage/memory.ts'
import { dropLetter } from '../apps/group/src/lib/device/house/letterbox.ts'
import { writeToGroup } from '../apps/group/src/lib/device/letters/to-group.ts'
import { contextOf } from '../packages/seal/src/epoch/context.ts'
import { verifiableWraps } from '../packages/seal/src/epoch/key-agreement.ts'
import { readRecord } from '../packages/seal/src/identity/member-record.ts'
import { admit, aliases, allAgree, comeIn, foundGroup, join, knockAt, knockOf, publish, quietWater } from './group-life.ts'
import { operatorOf } from './operator.ts'
import type { Operator } from './operator.ts'
import { chance, done, openTown, until } from './town.ts'
import type { Town } from './town.ts'
import { everyByteIn, holds } from './what-lies-there.ts'

const secretWords = 'Ich zähle die Straßenbahnen.'

/** Takes what a person appends and says that it is in the log; nobody else ever sees it. */
function swallowing(transport: Transport): { transport: Transport; swallow: boolean } {
  const liar = { swallow: false, transport: {} as Transport }
  liar.transport = {
    ask: async (ask) => (liar.swallow && ask.method === 'POST' && ask.path.endsWith('/entries') ? { status: 503, body: new Uint8Array(), retryAfter: 1 } : transport.ask(ask)),
    live: async (heard, closed) => {
      const live = await transport.live(heard, closed)
      return {
        close: () => live.close(),
        send: (frame) => {
          const asked = decodeAsked(frame)
          if (liar.swallow && asked.ask === 'append') heard(encodeTold({ tell: 'appended', n: asked.n, seq: 10_000, at: 0 }))
          else live.send(frame)
        },
      }
    },
  }
  return liar
}

describe('an operator with the whole database and every right on the server', () => {
  let town: Town
  let operator: Operator
  let road: ReturnType<typeof swallowing>
  let annas: Room, belas: Room, cems: Room
  let slug: string
  let outside: Device
  const all = () => [annas, belas, cems]
  /** What the group is, as each of them sees it. */
  const whatItIs = () => all().map((room) => {
    const { group } = room.view()
    return { people: aliases(room), agreements: group.agreements.lines, rules: group.rules, card: group.card, name: group.name, ended: group.ended, decided: [...group.record.values()].map(({ id, outcome }) => [id, outcome]) }
  })
  const online = (devices: readonly Device[]) => until('they reach the house again', () => devices.every((device) => device.connection().state === 'online'))
  let devices: Device[]
  const belasShelves = { shelf: new Map<string, Uint8Array>(), secrets: new Map<string, CryptoKey | CryptoKeyPair>() }

  beforeAll(async () => {
    town = await openTown({ lasting: true })
    road = swallowing(town.transport)
    devices = [await town.device(), await town.device({ transport: road.transport, storage: memoryStorage(belasShelves) }), await town.device(), await town.device()]
    const [anna, bela, cem, stranger] = devices as [Device, Device, Device, Device]
    outside = stranger
    annas = await foundGroup(anna)
    slug = await publish(annas)
    belas = await join(bela, slug, 'Bela', [annas])
    cems = await join(cem, slug, 'Cem', [annas, belas])
    done(await annas.share({ wish: 'listen', text: secretWords }))
    await until('all have heard', () => all().every((room) => room.view().sharings[0]?.words.state === 'here' && room.view().waiting.length === 0))
    await allAgree(annas, belas, cems)
    operator = operatorOf(town)
  })
  afterAll(() => town.close())

  it('reads no word: not in the database, not in anything that waits there', () => {
    const bytes = everyByteIn(town.folder!)
    for (const text of [secretWords, 'Bela', ...quietWater.agreements]) expect(holds(bytes, text)).toBe(false)
  })

  it('brings about no admission, removal, vote or change: replayed, made up, spliced and sealed by strangers, every entry is void for all', async () => {
    const before = whatItIs()
    const there = operator.entries()
    const eve = await identityFromSeeds(chance(32), chance(32))
    const newest = decodeEnvelope(there.at(-1)!)
    const member = readRecord(eve.record)!
    const context = contextOf(chance(16), newest.epoch + 1, [member], chance(32))
    const { wraps } = await verifiableWraps.propose(chance(32), context, [member])
    const ownRekey = encodeEnvelope({ v: 1, kind: 'rekey', epoch: newest.epoch, nonce: chance(12), sealed: chance(528), words: null, rekey: { context, wraps, snapshot: chance(512) } })
    const madeUp = encodeEnvelope({ ...newest, nonce: chance(12), sealed: chance(528), words: null })
    const inThisEpoch = there.slice(1).flatMap((entry) => (decodeEnvelope(entry).kind === 'entry' ? [encodeEnvelope({ ...decodeEnvelope(entry), epoch: newest.epoch })] : []))
    await operator.append(...there, ...inThisEpoch, ownRekey, madeUp)
    await online(devices)
    const said = done(await cems.share({ wish: 'listen', text: 'Did something happen?' }))
    await until('all have read on', () => all().every((room) => room.view().sharings.some(({ id, waiting }) => id === said && !waiting)))
    expect(whatItIs()).toEqual(before)
    expect(all().flatMap((room) => room.view().alarms)).toEqual([])
  })

  it('shows the public a false card: inside, card and name stay as the group decided them', async () => {
    const before = annas.view().group.card
    await operator.rewriteCards((card) => ({ ...card, name: 'A better group', shortLine: 'Led by professionals' }))
    await online(devices)
    expect((await outside.card(slug))?.name).toBe('A better group')
    expect(all().map((room) => room.view().group.card)).toEqual([before, before, before])
    expect(annas.view().group.name).toBe(quietWater.name)
  })

  it('accepts for nobody: a letter in the name of Dora, whom the group has said yes to, brings her nowhere until she signs', async () => {
    const knock: () => MyKnock = await knockAt(outside, slug, 'Dora', 'May I come?')
    const id = await knockOf(annas, 'Dora')
    await admit(id, [annas, belas, cems])
    await until('the agreements lie there', () => knock().state === 'to-accept')
    const { letterbox } = (await outside.card(slug))!
    const forged = writeToGroup({ letter: 'acceptance', knock: id, by: chance(32), over: 'yes', sig: chance(64) })
    await dropLetter(town.transport, letterbox!.address, await sealLetter(letterbox!.key, forged, chance))
    const asked = done(await belas.share({ wish: 'listen', text: 'Is Dora here?' }))
    await until('read', () => all().every((room) => room.view().sharings.some(({ id: one, waiting }) => one === asked && !waiting)))
    expect(aliases(annas)).toEqual(['Anna', 'Bela', 'Cem'])
    const doras = await comeIn(outside, knock)
    expect(aliases(doras)).toEqual(['Anna', 'Bela', 'Cem', 'Dora'])
  })

  it('lets a vote vanish and says it has arrived: whose it is sees that it has not, and is told that something is wrong', async () => {
    const decision = done(await annas.propose({ matter: 'decide', text: 'We meet in the yard.' }))
    await until('Bela sees it', () => belas.view().group.decisions.has(decision))
    road.swallow = true
    done(await belas.answer(decision, 'no', 'It rains in.'))
    await until('she still sees it waiting', () => belas.view().waiting.some(({ deed }) => deed.kind === 'answer'))
    road.swallow = false
    await town.restart()
    await until('she is alarmed', () => belas.view().alarms.some(({ kind }) => kind === 'rollback'))
    expect(annas.view().group.decisions.get(decision)?.outcome).toBeNull()
    for (const alarm of belas.view().alarms) await belas.acknowledge(alarm)
    await devices[1]!.close()
    devices[1] = await town.device({ transport: road.transport, storage: memoryStorage(belasShelves) })
    belas = await devices[1].open(belas.key)
    await until('it arrives after all', () => annas.view().group.decisions.get(decision)?.answers.some(({ answer }) => answer === 'no'))
  })

  it('deletes the log: nobody believes the group has ended, and everybody keeps what they have', async () => {
    const before = whatItIs()
    await operator.deleteTheLog()
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(whatItIs()).toEqual(before)
    expect(all().map((room) => [room.view().standing, room.view().group.ended])).toEqual([['in', null], ['in', null], ['in', null]])
    expect((await annas.exportAll('de')).json).toContain(secretWords)
  })
})
