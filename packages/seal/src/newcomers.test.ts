import { beforeEach, describe, expect, it } from 'vitest'
import { openCheckpoint } from './index.ts'
import { aesKey } from './primitives/aes.ts'
import { admitting, askFor, circleOf, everybody } from './tale/circle.ts'
import { forgeRekey } from './tale/mischief.ts'
import { House, LOG_ID, Person } from './tale/person.ts'
import { expectAll, expectSame } from './tale/same.ts'
import { openSmallBook } from './tale/small-book.ts'

let house: House
let mara: Person, tom: Person, aylin: Person, all: Person[]

beforeEach(async () => {
  house = new House()
  all = await circleOf(house, 'Mara', 'Tom', 'Aylin')
  ;[mara, tom, aylin] = all as [Person, Person, Person]
})

const post = async (sealed: Promise<{ entry: Uint8Array; words: Uint8Array | null }>, ...others: Person[]): Promise<void> => {
  house.append(await sealed)
  await everybody(house, all, others)
}

describe('a newcomer and rekeys the others refused', () => {
  it('Mallory lets Nora into a group of her own making: Nora follows those who go on', async () => {
    const mallory = aylin
    const nora = await Person.named('Nora')
    await post(forgeRekey(mallory, admitting(nora, 'decision:none')), nora)
    expect(nora.reader.standing).toBe('in')
    await askFor(house, all, nora)
    await post(mara.rekey(), nora)
    expect(nora.seen.at(-1)).toMatchObject({ turned: 'switched', by: mara.identity.u })
    await post(forgeRekey(mallory, admitting(nora, 'decision:none')).catch(() => mallory.say()), nora)
    await post(tom.say('welcome'), nora)
    expectSame([...all, nora])
    expect(nora.reader.confirmedBy).toContain(tom.identity.u)
  })

  it('told where to start, Nora prefers that while nobody else has gone on', async () => {
    const probe = await Person.named('Nora')
    await askFor(house, all, probe)
    await post(mara.rekey())
    const nora = await Person.named('Nora', 'phone', mara.reader.start() ?? undefined)
    await post(forgeRekey(aylin, admitting(probe, 'decision:again')), nora)
    expectAll(all, { void: 'already-member' })
    expectSame([...all, nora])
  })

  it('lured by Mallory, who tells her to start where only Mallory is: Nora follows those who go on, also after a checkpoint', async () => {
    const mallory = aylin
    const probe = await Person.named('Nora')
    await askFor(house, all, probe)
    const trap = await forgeRekey(mallory, mara.reader.due()[0] ?? null, (draft) => ({ ...draft, act: { ...draft.act, commitment: new Uint8Array(32) } }))
    await post(Promise.resolve(trap))
    expectAll(all, { void: 'bad-wraps' })
    const nora = await Person.named('Nora', 'phone', { seq: house.log.length - 1, chain: mara.reader.chain })
    await everybody(house, nora)
    expect(nora.reader.standing).toBe('in')
    const key = await aesKey(new Uint8Array(32))
    const bytes = await nora.reader.saveCheckpoint(key, nora.random)
    nora.reader = (await openCheckpoint({ key, bytes, logId: LOG_ID, openBook: openSmallBook, identity: nora.identity })) ?? nora.reader
    await post(mara.rekey(), nora)
    await post(tom.say('welcome'), nora)
    expectSame([...all, nora])
    expect(nora.reader.confirmedBy).toContain(tom.identity.u)
  })

  it('already in, and nobody has gone on yet: another admission sealed for those inside does not move Nora', async () => {
    const nora = await Person.named('Nora')
    await askFor(house, all, nora)
    await post(mara.rekey(), nora)
    await post(forgeRekey(aylin, admitting(nora, 'decision:again')), nora)
    expect(nora.seen.at(-1)).toMatchObject({ void: 'already-member', turned: null })
    expectSame([...all, nora])
  })
})
