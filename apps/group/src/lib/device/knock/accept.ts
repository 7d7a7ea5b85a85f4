import { acceptance } from '@visavis/group'
import { attest, identityFromSeeds, sealLetter } from '@visavis/seal'
import { dropLetter } from '../house/letterbox.ts'
import { writeToGroup } from '../letters/to-group.ts'
import type { Home } from '../room/home.ts'
import type { KnockRecord } from './record.ts'

/** Signs the agreements as they lie here; the letter goes where the group said. */
export async function acceptLetter(home: Home, knock: KnockRecord, { logId, lines, letterbox }: NonNullable<KnockRecord['agreements']>): Promise<KnockRecord> {
  const identity = await identityFromSeeds(knock.ik, knock.uk, knock.record)
  const signed = await attest(identity, logId, acceptance(lines, knock.knock))
  const bytes = await sealLetter(letterbox.key, writeToGroup({ letter: 'acceptance', knock: knock.knock, ...signed }), home.random)
  return { ...knock, accepted: lines, out: [...knock.out, { address: letterbox.address, bytes }] }
}

/** Nothing came yet: asks the group's devices to send again what may have been lost. */
export async function askAgain(home: Home, { knock, agreements }: KnockRecord): Promise<void> {
  if (!agreements) return
  const { address, key } = agreements.letterbox
  await dropLetter(home.transport, address, await sealLetter(key, writeToGroup({ letter: 'waiting', knock }), home.random))
}
