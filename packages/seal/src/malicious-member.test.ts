import { beforeEach, describe, expect, it } from 'vitest'
import { attest, type OpenBook } from './index.ts'
import { sha256 } from './primitives/hash.ts'
import type { RekeyDraft } from './writing/draft-rekey.ts'
import { admitting, askFor, circleOf, everybody } from './tale/circle.ts'
import { deed, flipped, forge, forgeRekey } from './tale/mischief.ts'
import { openSmallBook } from './tale/small-book.ts'
import { House, LOG_ID, Person } from './tale/person.ts'
import { expectAll, expectSame } from './tale/same.ts'

type Four = [Person, Person, Person]
let house: House
let mara: Person, tom: Person, mallory: Person, all: Four

beforeEach(async () => {
  house = new House()
  all = (await circleOf(house, 'Mara', 'Tom', 'Mallory')) as Four
  ;[mara, tom, mallory] = all
})

const post = async (sealed: Promise<{ entry: Uint8Array; words: Uint8Array | null }>, ...others: Person[]): Promise<void> => {
  house.append(await sealed)
  await everybody(house, all, others)
}

const bendWraps = (draft: RekeyDraft, bend: (wraps: RekeyDraft['part']['wraps']) => RekeyDraft['part']['wraps']): RekeyDraft => ({ ...draft, part: { ...draft.part, wraps: bend(draft.part.wraps) } })

describe('a member who cheats with a rekey is refused by all in the same way', () => {
  it('when nobody decided the admission', async () => {
    const nora = await Person.named('Nora')
    await post(forgeRekey(mallory, admitting(nora, 'decision:none')))
    expectAll(all, { void: 'not-due' })
    expectSame(all)
  })

  it('when one yes is missing', async () => {
    const nora = await Person.named('Nora')
    const asked = await mallory.deed({ kind: 'ask', u: nora.identity.u, record: nora.identity.record })
    await post(Promise.resolve(asked))
    await post(forgeRekey(mallory, admitting(nora, `decision:${asked.id}`)))
    expectAll(all, { void: 'not-due' })
  })

  it('when somebody else comes in than was decided', async () => {
    const [nora, eve] = [await Person.named('Nora'), await Person.named('Eve')]
    await askFor(house, all, nora)
    await post(forgeRekey(mallory, admitting(eve, mara.reader.due()[0]?.cause ?? '')))
    expectAll(all, { void: 'not-due' })
  })

  it('when she throws Tom out', async () => {
    await post(forgeRekey(mallory, { cause: `leave:${tom.identity.u}`, joins: null, leaves: tom.identity.u }))
    expectAll(all, { void: 'not-due' })
    await post(forgeRekey(mallory, { cause: `leave:${tom.identity.u}`, joins: null, leaves: tom.identity.u }, (draft) => ({ ...draft, act: { ...draft.act, cause: null } })))
    expectAll(all, { void: 'not-due' })
    expect(tom.reader.standing).toBe('in')
  })

  it('when she leaves out Tom silently', async () => {
    await post(forgeRekey(mallory, null, (draft) => bendWraps(draft, (wraps) => wraps.slice(1))))
    expectAll(all, { void: 'bad-wraps' })
  })

  it.each(['tag', 'ct', 'box'] as const)('when one wrap has a wrong %s', async (part) => {
    for (const victim of [0, 1, 2]) {
      await post(forgeRekey(mallory, null, (draft) => bendWraps(draft, (wraps) => wraps.map((wrap, i) => (i === victim ? { ...wrap, [part]: flipped(wrap[part], 3) } : wrap)))))
      expectAll(all, { void: 'bad-wraps' })
    }
    expectSame(all)
    await post(tom.say('we are all still here'))
    expectAll(all, { void: null, alarms: [] })
  })

  it('when the secret is not the one committed to, or wraps stand in another order', async () => {
    await post(forgeRekey(mallory, null, (draft) => ({ ...draft, act: { ...draft.act, commitment: sha256(draft.act.commitment) } })))
    expectAll(all, { void: 'bad-wraps' })
    await post(forgeRekey(mallory, null, (draft) => bendWraps(draft, (wraps) => wraps.toReversed())))
    expectAll(all, { void: 'bad-wraps' })
  })

  it('when the context is made up', async () => {
    await post(forgeRekey(mallory, null, (draft) => ({ ...draft, part: { ...draft.part, context: sha256(draft.part.context) } })))
    expectAll(all, { void: 'wrong-context' })
  })

  it('when the snapshot lies to the newcomer, or is missing', async () => {
    const nora = await Person.named('Nora')
    await askFor(house, all, nora)
    const due = mara.reader.due()[0] ?? null
    const lyingBook: OpenBook = (snapshot) => openSmallBook({ ...(snapshot as object), spoken: 99 })
    await post(forgeRekey(mallory, due, undefined, {}, lyingBook))
    expectAll(all, { void: 'bad-snapshot' })
    await post(forgeRekey(mallory, due, (draft) => ({ ...draft, part: { ...draft.part, snapshot: null } })))
    expectAll(all, { void: 'bad-snapshot' })
    await post(tom.rekey(), nora)
    expectAll([...all, nora], { void: null, kind: 'rekey' })
    expectSame([...all, nora])
  })

  it('when she had not seen the newest entry', async () => {
    const late = await forgeRekey(mallory, null)
    await post(tom.say())
    await post(Promise.resolve(late))
    expectAll(all, { void: 'stale-head' })
  })

  it('when she carries out her own leaving, or lets in somebody who is here or has gone', async () => {
    await post(mallory.deed({ kind: 'leave' }))
    const leaving = mara.reader.due()[0] ?? null
    await post(forgeRekey(mallory, leaving))
    expectAll(all, { void: 'author-leaves' })
    await post(forgeRekey(mallory, admitting(tom, 'decision:x')))
    expectAll(all, { void: 'already-member' })
    await post(mara.rekey(leaving))
    expect(mallory.reader.standing).toBe('out')
    await post(forgeRekey(mara, admitting(mallory, 'decision:x')))
    expectAll([mara, tom], { void: 'already-member' })
  })
})

describe('a member who cheats with an entry is refused by all in the same way', () => {
  it('speaking for somebody else, from a device that is not certified or is already known', async () => {
    await post(forge(mallory, { dev: tom.device.publicKey }))
    expectAll(all, { void: 'bad-signature' })
    const stranger = await Person.named('Mallory', 'stolen phone')
    Object.assign(stranger, { reader: mallory.reader })
    await post(forge(stranger, {}))
    expectAll(all, { void: 'unknown-device' })
    await post(forge(stranger, { act: { t: 'device', ik: tom.identity.ik.publicKey, cert: new Uint8Array(64) } }))
    expectAll(all, { void: 'bad-certificate' })
    await post(forge(stranger, { act: { t: 'device', ik: stranger.device.publicKey, cert: new Uint8Array(64) } }))
    expectAll(all, { void: 'not-a-member' })
    await post(forge(mallory, { act: { t: 'device', ik: mallory.identity.ik.publicKey, cert: new Uint8Array(64) } }))
    expectAll(all, { void: 'bad-certificate' })
  })

  it('naming a head too old, or crying fork', async () => {
    await post(forge(mallory, { ps: 2 }))
    expectAll(all, { void: 'old-head' })
    await post(forge(mallory, { pc: new Uint8Array(32) }))
    expectAll(all, { void: 'fork', alarms: [{ alarm: 'fork', by: mallory.identity.u }] })
    await post(forge(mallory, { ps: 1000 }))
    expectAll(all, { void: 'fork', alarms: [{ alarm: 'fork', ourChain: null }] })
  })

  it('crying fork with a key nobody vouched for, or as if it were Tom: void, and no alarm names anybody', async () => {
    const stranger = Object.assign(await Person.named('Mallory', 'stolen phone'), { reader: mallory.reader })
    await post(forge(stranger, { pc: new Uint8Array(32) }))
    expectAll(all, { void: 'fork', alarms: [] })
    await post(forge(stranger, { pc: new Uint8Array(32), act: { t: 'device', ik: tom.identity.ik.publicKey, cert: new Uint8Array(64) } }))
    expectAll(all, { void: 'fork', alarms: [] })
  })

  it('with more devices than anybody has', async () => {
    for (let i = 0; i < 255; i += 1) {
      const phone = Object.assign(await Person.named('Mallory', `phone ${i}`), { reader: mallory.reader })
      house.append(await phone.pen().device(phone.now()))
    }
    await everybody(house, all)
    expectAll(all, { void: null })
    const phone = Object.assign(await Person.named('Mallory', 'one more'), { reader: mallory.reader })
    await post(phone.pen().device(phone.now()))
    expectAll(all, { void: 'too-many-devices' })
    expectSame(all)
  })

  it('claiming another state rings an alarm and still counts', async () => {
    await post(forge(mallory, { st: new Uint8Array(8) }))
    expectAll(all, { void: null, alarms: [{ alarm: 'divergence', by: mallory.identity.u }] })
  })

  it('with a word signed by somebody else, or a record that is not sound', async () => {
    const signed = await attest(tom.identity, LOG_ID, 'I accept')
    await post(forge(mallory, { act: deed('say', { attest: { ...signed, over: 'I accept everything' } }) }))
    expectAll(all, { void: 'bad-attest' })
    await post(forge(mallory, { act: deed('say', { attest: 'yes' }) }))
    expectAll(all, { void: 'bad-attest' })
    await post(forge(mallory, { act: deed('say', { attest: signed }) }))
    expectAll(all, { void: null, refused: null })
    for (const [u, record] of [[tom.identity.u, mara.identity.record], [tom.identity.u, flipped(tom.identity.record, 400)]] as const) {
      await post(forge(mallory, { act: deed('ask', { u, record }) }))
      expectAll(all, { void: 'bad-record' })
    }
  })

  it('founding again, hiding a deed in a rekey, speaking by rules nobody knows', async () => {
    const record = mallory.identity.record
    await post(forge(mallory, { act: { t: 'genesis', record, cert: new Uint8Array(64), commitment: new Uint8Array(32), deed: { kind: 'found' } } }))
    expectAll(all, { void: 'misplaced' })
    await post(forgeRekey(mallory, null, undefined, { act: deed('say') }))
    expectAll(all, { void: 'misplaced' })
    await post(forge(mallory, { act: { t: 'rekey', cause: null, joins: null, leaves: null, commitment: new Uint8Array(32) } }))
    expectAll(all, { void: 'misplaced' })
    await post(forge(mallory, { rv: 2 }))
    expectAll(all, { void: 'unknown-rules' })
  })

  it('and a deed against the rules of the group is refused by its book, not void', async () => {
    await post(mallory.deed({ kind: 'shout' }))
    expectAll(all, { void: null, refused: 'unknown-deed' })
    expectSame(all)
  })
})
