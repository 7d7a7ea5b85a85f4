import { identityFromSeeds, sealLetter, xwingPublic } from '@visavis/seal'
import { toHex } from '@visavis/wire'
import { knockId } from '../errands/doorstep.ts'
import { sha256 } from '../letters/derived.ts'
import { writeToGroup } from '../letters/to-group.ts'
import type { Reply } from '../letters/to-group.ts'
import type { Random } from '../ports.ts'
import type { KnockRecord } from './record.ts'

/** The door one knocks at: a public card's, or an invitation's. */
export interface DoorOutside {
  /** Empty when it is an invitation's. */
  slug: string
  name: string
  letterbox: Reply
  /** Id of the invitation one came by, or null. */
  invitation: string | null
}

type Said = Pick<KnockRecord, 'alias' | 'text' | 'at'>

/** Makes a new person for this one group, and their knock, sealed for the letterbox at its door. */
export async function makeKnock(random: Random, door: DoorOutside, said: Said): Promise<KnockRecord> {
  const { knock, letter } = await makeNewcomer(random, door, said)
  const bytes = await sealLetter(door.letterbox.key, letter, random)
  return { ...knock, out: [{ address: door.letterbox.address, bytes }] }
}

/** A new person for one group, who has not knocked yet; `letter`: what they would knock with. */
export async function makeNewcomer(random: Random, { slug, name, invitation }: Omit<DoorOutside, 'letterbox'>, said: Said): Promise<{ knock: KnockRecord; letter: Uint8Array; reply: Reply; u: string }> {
  const [ik, uk, replySeed, readSecret] = [random(32), random(32), random(32), random(32)]
  const { u, record } = await identityFromSeeds(ik, uk)
  const reply = { address: await sha256(readSecret), key: await xwingPublic(replySeed) }
  const letter = writeToGroup({ letter: 'knock', alias: said.alias, text: said.text, u, record, reply, invitation })
  const knock: KnockRecord = {
    ...said, key: toHex(random(8)), slug, group: name, ik, uk, record, replySeed, readSecret,
    knock: await knockId(letter), letters: [], agreements: null, accepted: null, notNow: null, sister: null, out: [], room: null,
  }
  return { knock, letter, reply, u }
}
