import { beforeEach, describe, expect, it } from 'vitest'
import { concat, decodeEnvelope, fromHex } from '@visavis/wire'
import { forgetSecret, openWords } from './index.ts'
import { sealWords } from './entry/words.ts'
import { sayingId } from './entry/saying-id.ts'
import { aesKey, aesSeal, ONCE } from './primitives/aes.ts'
import { label, sha256, utf8 } from './primitives/hash.ts'
import { pad } from './primitives/padding.ts'
import { circleOf, everybody } from './tale/circle.ts'
import { deed, flipped, forge } from './tale/mischief.ts'
import { House, LOG_ID, Person } from './tale/person.ts'
import { expectAll, expectSame } from './tale/same.ts'

let house: House
let mara: Person, tom: Person, all: Person[]

beforeEach(async () => {
  house = new House()
  all = await circleOf(house, 'Mara', 'Tom')
  ;[mara, tom] = all as [Person, Person]
})

const newest = (): House['log'][number] => house.log.at(-1) as House['log'][number]

describe('words can be forgotten', () => {
  it('and the chain, the digests and every later entry still hold for who comes later', async () => {
    house.append(await tom.say('something only for tonight'))
    newest().words = null
    house.append(await tom.say('something that stays'))
    await everybody(house, all)
    const again = await Person.named('Mara', 'new phone')
    await everybody(house, again)
    expect(again.seen.at(-2)).toMatchObject({ void: null, words: { state: 'gone' } })
    expect(again.seen.at(-1)).toMatchObject({ void: null, words: { state: 'here' } })
    expectSame([...all, again])
  })

  it('by their author alone, on any device of theirs', async () => {
    const spoken = await tom.say('take this back')
    house.append(spoken)
    const label = decodeEnvelope(spoken.entry).words
    const elsewhere = await Person.named('Tom', 'new phone')
    const secretOf = ({ identity }: Person) => sha256(forgetSecret(identity, LOG_ID, fromHex(spoken.id)))
    expect(secretOf(elsewhere)).toEqual(label?.forget)
    expect(secretOf(mara)).not.toEqual(label?.forget)
    const again = await tom.pen().deed({ deed: { kind: 'say' }, at: tom.now(), id: spoken.id, words: { bytes: new Uint8Array(3), expires: 0 } })
    expect(decodeEnvelope(again.entry).words?.forget).toEqual(label?.forget)
  })

  it('words that come later open with the key their entry carries, and no others do, though every member knows the key', async () => {
    const spoken = await tom.say('slow to arrive')
    house.append({ ...spoken, words: null })
    await everybody(house, mara)
    const taken = mara.seen.at(-1) as (typeof mara.seen)[number]
    const secrets = taken.words as Extract<typeof taken.words, { state: 'gone' }>
    const said = { by: taken.by as string, at: taken.at as number, kind: 'say' }
    const opened = await openWords(LOG_ID, fromHex(taken.id ?? ''), secrets, said, spoken.words as Uint8Array)
    expect(new TextDecoder().decode(opened?.bytes)).toBe('slow to arrive')
    const [id, aad] = [fromHex(taken.id ?? ''), concat(label('words'), LOG_ID, fromHex(taken.id ?? ''))]
    const forged = await aesSeal(await aesKey(secrets.key), ONCE, pad(utf8('Tom never said this')), aad)
    expect(await openWords(LOG_ID, id, secrets, said, forged)).toBeNull()
  })

  it('words the server changed are damaged, the entry holds', async () => {
    const spoken = await tom.say('whole')
    house.append({ ...spoken, words: flipped(spoken.words as Uint8Array, 9) })
    await everybody(house, all)
    expectAll(all, { void: null, words: { state: 'damaged' } })
  })
})

describe('a label without its key is void', () => {
  it('and so is a key without a label, or words beside something that is no deed', async () => {
    const id = sayingId(tom.identity.u, tom.random)
    const { label: named, key } = await sealWords({ logId: LOG_ID, id, at: tom.now(), kind: 'say', bytes: new Uint8Array(5), expires: 0 }, tom.identity, tom.random)
    house.append(await forge(tom, { id, act: deed('say') }, { words: named }))
    await everybody(house, all)
    expectAll(all, { void: 'words-mismatch' })
    house.append(await forge(tom, { words: key }))
    await everybody(house, all)
    expectAll(all, { void: 'words-mismatch' })
    house.append(await forge(tom, { words: key, act: { t: 'device', ik: tom.identity.ik.publicKey, cert: new Uint8Array(64) } }, { words: named }))
    await everybody(house, all)
    expectAll(all, { void: 'bad-certificate' })
  })
})
