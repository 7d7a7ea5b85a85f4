import { decodeEnvelope, encode, toHex, type Value } from '@visavis/wire'
import { chainNext, chainStart } from '../entry/chain.ts'
import { openEntry } from '../entry/open-entry.ts'
import { encodeBody, signedBytes } from '../entry/body.ts'
import { outerHash } from '../entry/outer.ts'
import { forgetSecret, sealWords } from '../entry/words.ts'
import { contextOf } from '../epoch/context.ts'
import { contentKey, epochKeys } from '../epoch/epoch-keys.ts'
import { verifiableWraps } from '../epoch/key-agreement.ts'
import { wrapTag } from '../epoch/wraps.ts'
import { attest, sealLetter, sealNote, xwingPublic } from '../index.ts'
import { certifyDevice } from '../identity/device-certificate.ts'
import { readRecord, type Member } from '../identity/member-record.ts'
import { openVerifier } from '../primitives/ed25519.ts'
import { derive, digest, sha256, utf8 } from '../primitives/hash.ts'
import { pad } from '../primitives/padding.ts'
import { House, LOG_ID, luck, Person } from '../tale/person.ts'
import { letIn } from '../tale/circle.ts'
import { invitationVectors } from './invitation.ts'

type Known = Record<string, string | number>
const hex = toHex
const secret = digest('luck', utf8('secret'))

/** Known answers for each building block, in hex, from fixed seeds. */
export const sealVectors = async (): Promise<Record<string, Known | Known[]>> => {
  const [mara, tom] = [await Person.named('Mara'), await Person.named('Tom')]
  return { 'keys.json': await keyVectors(mara), 'epoch.json': await epochVectors([mara, tom]), 'entry.json': await entryVectors(), 'words.json': await wordsVectors(), 'letter.json': await letterVectors(), 'invitation.json': await invitationVectors(), 'hash.json': hashVectors() }
}

const hashVectors = (): Known => ({
  'digest("x", 0102)': hex(digest('x', Uint8Array.of(1, 2))), 'derive(secret, salt = logId, "x")': hex(derive(secret, LOG_ID, 'x')), secret: hex(secret), logId: hex(LOG_ID),
  'chain before the first entry': hex(chainStart(LOG_ID)), 'chain after entry 0 = 0102': hex(chainNext(chainStart(LOG_ID), 0, Uint8Array.of(1, 2))), 'pad(0102)': hex(pad(Uint8Array.of(1, 2))), 'length of pad(1000 bytes)': pad(new Uint8Array(1000)).length,
})

const keyVectors = async ({ identity, seeds, device }: Person): Promise<Known> => ({
  ikSeed: hex(seeds.ik), ukSeed: hex(seeds.uk), ik: hex(identity.ik.publicKey), uk: hex(await xwingPublic(seeds.uk)), u: identity.u, record: hex(identity.record), logId: hex(LOG_ID), device: hex(device.publicKey),
  'device certificate': hex(await certifyDevice(identity.ik, LOG_ID, device.publicKey)), 'attest over "I accept"': hex((await attest(identity, LOG_ID, 'I accept')).sig),
})

const epochVectors = async (people: Person[]): Promise<Known> => {
  const members = people.map(({ identity }) => readRecord(identity.record) as Member).toSorted((a, b) => (a.u < b.u ? -1 : 1))
  const context = contextOf(LOG_ID, 1, members, chainStart(LOG_ID))
  const { wraps } = await verifiableWraps.propose(secret, context, members)
  const keys = epochKeys({ epoch: 1, secret, context, began: 0 })
  const wrapsShown = wraps.map(({ tag, ct, box }, i) => [`wrap ${i}`, hex(encode([tag, ct, box] as Value))])
  return {
    logId: hex(LOG_ID), 'members (records, sorted by id)': members.map(({ record }) => hex(record)).join(' '), chain: hex(chainStart(LOG_ID)), secret: hex(secret), context: hex(context), commitment: hex(verifiableWraps.commit(secret, context)),
    'tag of the first member': hex(wrapTag(context, (members[0] as Member).u)), ...(Object.fromEntries(wrapsShown) as Known), 'content key': hex(derive(secret, context, 'content')), 'snapshot key': hex(derive(secret, context, 'snapshot')), 'access token': hex(keys.token), 'hash of the access token': hex(keys.tokenHash),
    'letterbox seed': hex(keys.letterbox.seed), 'letterbox read secret': hex(keys.letterbox.readSecret), 'letterbox address': hex(keys.letterbox.address), 'card token': hex(keys.cardToken),
  }
}

const entryVectors = async (): Promise<Known[]> => {
  const house = new House()
  const mara = await Person.named('Mara')
  house.append(await mara.found())
  await mara.read(house)
  house.append(await mara.say('good evening'))
  await mara.read(house)
  await letIn(house, [mara], await Person.named('Tom'))
  const shown: Known[] = []
  for (const { entry, seq } of house.log) {
    const envelope = decodeEnvelope(entry)
    const { secret: epochSecret, context } = mara.reader.tip()!.state.epochs.get(envelope.epoch)!
    const { body } = await openEntry(LOG_ID, await contentKey({ secret: epochSecret, context }), envelope, openVerifier())
    const [outer, plain] = [outerHash(LOG_ID, envelope), encodeBody(body!)]
    shown.push({ seq, entry: hex(entry), 'epoch secret': hex(epochSecret), context: hex(context), 'outer hash': hex(outer), body: hex(plain), 'signed message': hex(signedBytes(outer, plain)) })
  }
  return shown
}

const wordsVectors = async (): Promise<Known> => {
  const { seed, ik } = (await Person.named('Mara')).identity
  const { sealed, label, key } = await sealWords({ logId: LOG_ID, id: new Uint8Array(16), at: 1_768_000_000_000, kind: 'say', bytes: utf8('good evening'), expires: 20_500 }, { seed, ik }, luck('words'))
  return { id: '00'.repeat(16), logId: hex(LOG_ID), words: 'good evening', at: 1_768_000_000_000, kind: 'say', ik: hex(ik.publicKey), key: hex(key), ukSeed: hex(seed), forget: hex(forgetSecret({ seed }, LOG_ID, new Uint8Array(16))), sealed: hex(sealed), 'label hash': hex(label.hash), 'label size': label.size, 'label expires': label.expires, 'label forget': hex(label.forget) }
}

const letterVectors = async (): Promise<Known> => {
  const seed = sha256(utf8('box'))
  return { seed: hex(seed), coins: hex(luck('letter')(64)), bytes: hex(utf8('May I come?')), letter: hex(await sealLetter(await xwingPublic(seed), utf8('May I come?'), luck('letter'))), 'note by "a" to "b"': hex(await sealNote({ uk: await xwingPublic(seed) }, { by: 'a', to: 'b' }, utf8('May I come?'), luck('letter'))) }
}
