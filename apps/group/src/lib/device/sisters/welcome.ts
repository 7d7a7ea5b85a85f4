import { acceptance, choosersOf, closingTime } from '@visavis/group'
import type { Group, SisterChoice, Split } from '@visavis/group'
import { attestIsSound, canSealTo, recordIsSound } from '@visavis/seal'
import { groupAhead } from '../room/ahead.ts'
import type { Inside } from '../room/inside.ts'
import { newId, say } from '../room/say.ts'

/** Days the admission of somebody who chose stays open when there is more than one to answer. */
const DAYS = 7

/** Whoever chose the sister and is neither in it nor at its door yet. */
export const notWelcomed = (sister: Group, choices: readonly SisterChoice[]): SisterChoice[] =>
  choices.filter(({ door }) => door && !sister.knocks.has(door.knock) && !sister.members.has(door.u) && !sister.former.has(door.u))

/**
 * Brings in, and admits, everybody who chose: as long as the founder is alone, acting decides. Later the sister decides
 * as about anybody, so then only the knock is brought in. All is in the outbox before anything of it is sent.
 */
export async function welcomeChoosers(mother: Inside, sister: Inside, split: Readonly<Split>, place: number): Promise<void> {
  for (const choice of notWelcomed(groupAhead(sister)!, choosersOf(split, place))) {
    const { knock, alias, u, record, reply } = choice.door!
    if (!await isSound(mother, split, choice)) continue
    const brought = await say(sister, { deed: { kind: 'bring-knock', knock, alias, u, record, reply: { ...reply } }, text: '', id: newId(sister) })
    const group = groupAhead(sister)!
    if (!brought.ok || group.members.size > 1) continue
    const closes = closingTime(group, sister.home.clock.now(), DAYS) + 60_000
    await say(sister, { deed: { kind: 'propose', matter: { matter: 'admit', knock }, closes }, id: newId(sister) })
  }
}

/** They hold the keys they chose with, and agreed to what the sister is founded on. */
async function isSound(mother: Inside, { agreements }: Readonly<Split>, { door }: SisterChoice): Promise<boolean> {
  const { u, record, reply, attest, knock } = door!
  return await recordIsSound(u, record) && await canSealTo(reply.key)
    && attestIsSound(mother.record.logId, { by: attest.by, sig: attest.sig, over: acceptance(agreements, knock) })
}
