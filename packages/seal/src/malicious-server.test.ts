import { beforeEach, describe, expect, it } from 'vitest'
import { circleOf, everybody } from './tale/circle.ts'
import { flipped } from './tale/mischief.ts'
import { House, Person } from './tale/person.ts'
import { digestOf } from './tale/digest.ts'
import { expectAll, expectSame } from './tale/same.ts'

let house: House
let mara: Person, tom: Person, aylin: Person, all: Person[]

beforeEach(async () => {
  house = new House()
  all = await circleOf(house, 'Mara', 'Tom', 'Aylin')
  ;[mara, tom, aylin] = all as [Person, Person, Person]
})

const fork = (): House => Object.assign(new House(), { log: [...house.log] })

describe('a server that cheats is harmless or noticed', () => {
  it('showing an entry twice', async () => {
    const said = await tom.say()
    house.append(said)
    house.append(said)
    await everybody(house, all)
    expectAll(all, { void: 'repeated-number' })
    expectSame(all)
  })

  it('turning two entries of one author around', async () => {
    const [first, second] = [await tom.say('one'), await tom.say('two')]
    house.append(second)
    house.append(first)
    await everybody(house, all)
    expect(mara.seen.at(-2)).toMatchObject({ void: null, alarms: [{ alarm: 'gap', by: tom.identity.u, missing: 1 }] })
    expectAll(all, { void: 'repeated-number' })
    expectSame(all)
  })

  it('dropping an entry: the gap is noticed', async () => {
    await tom.say('never arrives')
    house.append(await tom.say('arrives'))
    await everybody(house, all)
    expectAll(all, { void: null, alarms: [{ alarm: 'gap', by: tom.identity.u, missing: 1 }] })
  })

  it('dropping an entry others have seen: the next who saw it proves it', async () => {
    const before = fork()
    house.append(await tom.say('for Mara only'))
    await everybody(house, mara)
    before.append(await mara.say('what Tom said helps me'))
    await everybody(before, aylin)
    expectAll([aylin], { void: 'fork', alarms: [{ alarm: 'fork', by: mara.identity.u }] })
  })

  it('showing two versions: nothing to see inside one, the first crossing entry proves it', async () => {
    const other = fork()
    house.append(await tom.say('here'))
    other.append(await aylin.say('there'))
    await everybody(house, mara, tom)
    await everybody(other, aylin)
    expect([...mara.seen, ...aylin.seen].filter(({ alarms }) => alarms.length)).toEqual([])
    const crossing = await mara.say('hello?')
    other.append(crossing)
    await everybody(other, aylin)
    expect(aylin.seen.at(-1)).toMatchObject({ void: 'fork', alarms: [{ alarm: 'fork', by: mara.identity.u, seen: house.log.length, evidence: crossing.entry }] })
  })

  it('going back in time, or changing what was shown', async () => {
    expect(mara.reader.checkHead(house.log.length)).toBeNull()
    expect(mara.reader.checkHead(3)).toEqual({ alarm: 'rollback', seq: 3, known: house.log.length })
    const shown = house.log.at(-1) as House['log'][number]
    expect(await mara.reader.take(shown)).toMatchObject({ void: 'repeated', alarms: [] })
    expect(await mara.reader.take({ ...shown, entry: flipped(shown.entry, 40) })).toMatchObject({ void: 'rewritten', alarms: [{ alarm: 'rollback' }] })
    expect(await mara.reader.take({ ...shown, seq: 99 })).toMatchObject({ void: 'out-of-order' })
    expectSame(all)
  })

  it('sending rubbish', async () => {
    const before = digestOf(mara)
    for (const entry of [new Uint8Array(), Uint8Array.of(1, 2, 3), new Uint8Array(400), new Uint8Array(70_000)]) house.append({ entry, words: null })
    await everybody(house, all)
    for (const person of all) expect(person.seen.slice(-4).map((taken) => taken.void)).toEqual(['malformed', 'malformed', 'malformed', 'malformed'])
    expect(digestOf(mara)).toBe(before)
    house.append(await tom.say('still here'))
    await everybody(house, all)
    expectAll(all, { void: null, alarms: [] })
  })

  it('an entry of another log does not open here', async () => {
    const elsewhere = await mara.say()
    const { openSmallBook } = await import('./tale/small-book.ts')
    const { openReader } = await import('./index.ts')
    const other = openReader({ logId: new Uint8Array(16), openBook: openSmallBook, identity: mara.identity })
    expect(await other.take({ seq: 0, at: 0, entry: (house.log[0] as House['log'][number]).entry, words: null })).toMatchObject({ void: 'before-me' })
    expect(await other.take({ seq: 1, at: 0, entry: elsewhere.entry, words: null })).toMatchObject({ void: 'before-me' })
    expect(other.standing).toBe('waiting')
  })
})
