import { fromHex, toHex } from '@visavis/wire'
import { identityFromSeeds, openReader, type Received, type Taken } from '../index.ts'
import { chainStart } from '../entry/chain.ts'
import { admitting, circleOf, everybody, letIn } from '../tale/circle.ts'
import { digestOf } from '../tale/digest.ts'
import { deed, flipped, forge, forgeRekey } from '../tale/mischief.ts'
import { House, LOG_ID, Person } from '../tale/person.ts'
import { openSmallBook } from '../tale/small-book.ts'

/** A whole log and what it is to each of its readers, in hex. */
export interface Golden {
  logId: string
  chainStart: string
  entries: { entry: string; words: string | null }[]
  readers: { name: string; ikSeed: string; ukSeed: string; record: string; outcomes: string[]; epoch: number; chain: string; state: string; token: string | null; letterbox: string | null }[]
}

const outcome = ({ kind, by, void: reason, refused, words, turned }: Taken): string =>
  [kind ?? '-', by?.slice(0, 8) ?? '-', reason ?? refused ?? 'holds', words.state, ...(turned ? [turned] : [])].join(' ')

/** Lives through a history with every kind of entry, honest and not. Needs a platform whose Ed25519 signs the same each time. */
export const liveGolden = async (): Promise<Golden> => {
  const house = new House()
  const people = await circleOf(house, 'Mara', 'Tom', 'Mallory')
  const [mara, tom, mallory] = people as [Person, Person, Person]
  const nora = await Person.named('Nora')
  const post = async (sealed: Promise<Pick<Received, 'entry' | 'words'>>): Promise<void> => {
    house.append(await sealed)
    await everybody(house, people)
  }
  await post(tom.say('the first word'))
  await post(tom.say('a word that is forgotten').then((said) => ({ ...said, words: null })))
  const late = await tom.say('sealed before the rekey')
  await post(mara.rekey(null))
  await post(Promise.resolve(late))
  await post(Promise.resolve({ entry: flipped(late.entry, 60), words: null }))
  await post(forgeRekey(mallory, admitting(nora, 'decision:none')))
  await post(forgeRekey(mallory, null, (draft) => ({ ...draft, part: { ...draft.part, wraps: draft.part.wraps.map((wrap) => ({ ...wrap, ct: flipped(wrap.ct, 7) })) } })))
  await post(forge(mallory, { pc: new Uint8Array(32) }))
  await post(forge(mallory, { act: deed('shout') }))
  await letIn(house, people, nora)
  await everybody(house, people, nora)
  await post(mallory.deed({ kind: 'leave' }))
  await nora.read(house)
  await post(nora.rekey())
  await nora.read(house)
  await post(nora.say('good evening'))
  await nora.read(house)
  return {
    logId: toHex(LOG_ID), chainStart: toHex(chainStart(LOG_ID)),
    entries: house.log.map(({ entry, words }) => ({ entry: toHex(entry), words: words && toHex(words) })),
    readers: [...people, nora].map(readerOf),
  }
}

const readerOf = ({ name, seeds, identity, reader, seen }: Person): Golden['readers'][number] => ({
  name, ikSeed: toHex(seeds.ik), ukSeed: toHex(seeds.uk), record: toHex(identity.record), outcomes: seen.map(outcome), epoch: reader.epoch, chain: toHex(reader.chain),
  state: digestOf({ reader }), token: hexOr(reader.keys()?.token), letterbox: hexOr(reader.keys()?.letterbox.address),
})

const hexOr = (bytes: Uint8Array | undefined): string | null => (bytes ? toHex(bytes) : null)

/** Reads a golden log with the eyes of each of its readers, from their two seeds alone, and says every difference; none is well. Runs in Node and in browsers. */
export const replayGolden = async ({ logId, entries, readers }: Golden): Promise<string[]> => {
  const differences: string[] = []
  const log = entries.map(({ entry, words }, seq) => ({ seq, at: 0, entry: fromHex(entry), words: words === null ? null : fromHex(words) }))
  for (const told of readers) {
    const identity = await identityFromSeeds(fromHex(told.ikSeed), fromHex(told.ukSeed), fromHex(told.record))
    const reader = openReader({ logId: fromHex(logId), openBook: openSmallBook, identity })
    const seen = (await reader.takeMany(log)).flatMap((one) => [one, ...one.again])
    const found = { outcomes: seen.map(outcome), epoch: reader.epoch, chain: toHex(reader.chain), state: digestOf({ reader }), token: hexOr(reader.keys()?.token), letterbox: hexOr(reader.keys()?.letterbox.address) }
    for (const [what, value] of Object.entries(found)) {
      const expected = JSON.stringify(told[what as keyof typeof told])
      if (JSON.stringify(value) !== expected) differences.push(`${told.name}: ${what} is ${JSON.stringify(value)}, not ${expected}`)
    }
  }
  return differences
}
