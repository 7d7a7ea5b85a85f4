import { identityFromSeeds, sealLetter, xwingPublic } from '@visavis/seal'
import { toHex } from '@visavis/wire'
import { knockId } from '../errands/doorstep.ts'
import { sha256 } from '../letters/derived.ts'
import { writeToGroup } from '../letters/to-group.ts'
import type { Random } from '../ports.ts'
import type { PublicCard } from '../device.ts'
import type { KnockRecord } from './record.ts'

/** Makes a new person for this one group, and their knock, sealed for the letterbox on its card. */
export async function makeKnock(random: Random, card: PublicCard & { letterbox: object }, said: { alias: string; text: string; at: number }): Promise<KnockRecord> {
  const [ik, uk, replySeed, readSecret] = [random(32), random(32), random(32), random(32)]
  const { u, record } = await identityFromSeeds(ik, uk)
  const reply = { address: await sha256(readSecret), key: await xwingPublic(replySeed) }
  const letter = writeToGroup({ letter: 'knock', alias: said.alias, text: said.text, u, record, reply })
  const bytes = await sealLetter(card.letterbox.key, letter, random)
  return {
    ...said, key: toHex(random(8)), slug: card.slug, group: card.name, ik, uk, record, replySeed, readSecret,
    knock: await knockId(letter), letters: [], agreements: null, accepted: null,
    out: [{ address: card.letterbox.address, bytes }], room: null,
  }
}
