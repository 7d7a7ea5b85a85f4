import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { offer } from '../apps/server/src/directory/index.ts'
import { startHouse } from '../apps/server/src/stage/process.ts'
import type { Running } from '../apps/server/src/stage/process.ts'
import type { Device, Room } from '../apps/group/src/lib/device/device.ts'
import { houseAt } from '../apps/group/src/lib/device/transport/wire.ts'
import { allAgree, foundGroup, join as joinGroup, publish, quietWater } from './group-life.ts'
import { aDevice, done, until } from './town.ts'
import { everyByteIn, holds, keptOf, shared } from './what-lies-there.ts'

/** Names that appear on no card, and every word that is spoken. */
const secret = {
  aliases: ['Annegret-im-Nebel', 'Bela-vom-Fluss', 'Cem-mit-dem-Rad'],
  names: ['Nachtwache am Kanal', 'Angehörige nach dem Sturz'],
  words: ['Ich zähle die Straßenbahnen.', 'Das kenne ich vom Balkon.', 'wie-leergefegt', 'Danke, heute schlafe ich.', 'Darf ich dazukommen?', 'Komm ruhig herein.'],
}

describe('the house is blind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'visavis-blind-'))
  let house: Running
  let members: string[] = []
  let bytes: Buffer
  let said: string

  beforeAll(async () => {
    house = await startHouse(folder)
    const transport = houseAt(house.base)
    const [anna, bela, cem] = await Promise.all([0, 1, 2].map(() => aDevice({ transport }))) as [Device, Device, Device]
    const rooms = await liveInTwoGroups(anna, bela, cem)
    members = rooms.flatMap((room) => [...room.view().group.members.keys()])
    await Promise.all([anna.close(), bela.close(), cem.close()])
    await house.end('SIGKILL')
    bytes = everyByteIn(folder)
    said = house.said()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(Object.values(secret).flat())('stored and said nowhere: %s', (text) => {
    expect(holds(bytes, text)).toBe(false)
    expect(said).not.toContain(text)
  })

  it('stored and said no member', () => {
    expect(members).toHaveLength(4)
    for (const u of members) {
      expect(holds(bytes, u)).toBe(false)
      expect(said).not.toContain(u)
    }
  })

  it('keeps nothing that links the two groups of one person, nor a card or a letter to a log', () => {
    const { logs, cards, letters } = keptOf(folder)
    const [one, other] = [...logs.values()]
    expect(logs.size).toBe(2)
    expect(cards.length).toBeGreaterThan(2)
    expect(letters.length).toBeGreaterThan(4)
    expect(shared(one!, other!)).toEqual([])
    for (const log of [one!, other!]) {
      expect(shared(log, cards)).toEqual([])
      expect(shared(log, letters)).toEqual([])
    }
  })

  it('says nothing but that its directory was empty and that it is open', () => {
    expect(said.split('\n').filter(Boolean)).toEqual([expect.stringMatching(/^Visavis is open at /), ...offer(folder).split('\n')])
  })

  it('would be found out: a planted word is found in every writing, and a planted link too', () => {
    for (const written of ['utf8', 'utf16le', 'base64', 'hex'] as const) {
      const planted = written === 'hex' || written === 'base64' ? Buffer.from(Buffer.from(secret.words[0]!).toString(written)) : Buffer.from(secret.words[0]!, written)
      writeFileSync(join(folder, `planted-${written}`), Buffer.concat([Buffer.from('xy'), planted]))
      expect(holds(everyByteIn(folder), secret.words[0]!)).toBe(true)
      rmSync(join(folder, `planted-${written}`))
    }
    expect(holds(everyByteIn(folder), 'Stilles Wasser')).toBe(true)
    const [one, other] = [...keptOf(folder).logs.values()]
    expect(shared(one!, [...other!, Buffer.concat([Buffer.from('-'), one![0]!])])).not.toEqual([])
  })
})

/** Anna and Bela in one group, Anna and Cem in another; the first has a card under another name. */
async function liveInTwoGroups(anna: Device, bela: Device, cem: Device): Promise<Room[]> {
  const [night, fall] = secret.names as [string, string]
  const [a, b, c] = secret.aliases as [string, string, string]
  const [shares, answers, feeling, thanks, knocks, welcome] = secret.words as [string, string, string, string, string, string]
  const one = await foundGroup(anna, { ...quietWater, name: night, alias: a })
  const belas = await joinGroup(bela, await publish(one, 'Stilles Wasser'), b, [one], { knocks, welcome })
  const sharing = done(await one.share({ wish: 'experience', text: shares }))
  await until('Bela hears it', () => belas.view().sharings.length === 1)
  done(await belas.hear(sharing))
  done(await belas.knowThis(sharing, feeling))
  done(await belas.thank(sharing, thanks))
  done(await belas.share({ wish: 'listen', text: answers }))
  await allAgree(one, belas)

  const two = await foundGroup(cem, { ...quietWater, name: fall, alias: c })
  const annas = await joinGroup(anna, await publish(two, 'Offener Abend'), a, [two], { knocks, welcome })
  done(await annas.share({ wish: 'listen', text: shares }))
  await allAgree(two, annas)
  await until('thanks came', () => one.view().sharings.some(({ thanks: came }) => came.length === 1))
  return [one, two]
}
