import { beforeEach, describe, expect, it } from 'vitest'
import { decodeEnvelope, fromHex } from '@visavis/wire'
import { openWords } from './index.ts'
import { sealWords } from './entry/words.ts'
import { sha256 } from './primitives/hash.ts'
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

  it('by whoever shows the secret that the label names', async () => {
    const spoken = await tom.say('take this back')
    house.append(spoken)
    await everybody(house, all)
    const { words } = tom.seen.at(-1) as (typeof tom.seen)[number]
    const label = decodeEnvelope(spoken.entry).words
    expect(words.state === 'here' && sha256(words.forget)).toEqual(label?.forget)
  })

  it('words that come later open with the key their entry carries', async () => {
    const spoken = await tom.say('slow to arrive')
    house.append({ ...spoken, words: null })
    await everybody(house, mara)
    const taken = mara.seen.at(-1) as (typeof mara.seen)[number]
    const key = taken.words.state === 'gone' ? taken.words.key : new Uint8Array()
    const bytes = await openWords(LOG_ID, fromHex(taken.id ?? ''), key, spoken.words as Uint8Array)
    expect(new TextDecoder().decode(bytes as Uint8Array)).toBe('slow to arrive')
  })

  it('words the server changed are damaged, the entry holds', async () => {
    const spoken = await tom.say('whole')
    house.append({ ...spoken, words: flipped(spoken.words as Uint8Array, 9) })
    await everybody(house, all)
    expectAll(all, { void: null, words: { state: 'damaged' } })
  })
})

describe('labels that lie are void', () => {
  const lying = async (change: object, withSecrets = true): Promise<void> => {
    const id = mallory.random(16)
    const { label, secrets } = await sealWords(LOG_ID, id, new Uint8Array(5), 0, mallory.random)
    house.append(await forge(mallory, { id, words: withSecrets ? secrets : null, act: deed('say') }, { words: { ...label, ...change } }))
    await everybody(house, all)
  }
  let mallory: Person
  beforeEach(() => {
    mallory = tom
  })

  it('with a secret that is not the one inside', async () => {
    await lying({ forget: new Uint8Array(32) })
    expectAll(all, { void: 'wrong-forget-secret' })
  })
  it('with a label and no secrets, or secrets and no label, or words beside something that is no deed', async () => {
    await lying({}, false)
    expectAll(all, { void: 'words-mismatch' })
    house.append(await forge(mallory, { words: { key: new Uint8Array(32), forget: new Uint8Array(32) } }))
    await everybody(house, all)
    expectAll(all, { void: 'words-mismatch' })
  })
})
