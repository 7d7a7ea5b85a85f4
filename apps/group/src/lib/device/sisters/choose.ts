import { acceptance } from '@visavis/group'
import type { Split } from '@visavis/group'
import { attest, identityFromSeeds } from '@visavis/seal'
import type { Outcome } from '../device.ts'
import { makeNewcomer } from '../knock/make-knock.ts'
import type { KnockRecord } from '../knock/record.ts'
import { groupAhead } from '../room/ahead.ts'
import type { Inside } from '../room/inside.ts'
import { newId, say } from '../room/say.ts'

/** Chooses a sister group with keys made for it alone, or to stay. The keys are on the shelf before anybody hears of them. */
export async function chooseSister(inside: Inside, split: string, place: number | null): Promise<Outcome> {
  const group = groupAhead(inside)
  if (place === null || !group) return choose(inside, split, null, null)
  const asked = group.splits.get(split)
  const name = asked?.names[place]
  if (!asked || name === undefined) return { ok: false, refused: 'no-such-sister' }
  const alias = group.members.get(inside.identity.u)?.alias ?? ''
  const at = inside.home.clock.now()
  const made = await makeNewcomer(inside.home.random, { slug: '', name, invitation: null }, { alias, text: '', at })
  const sister = { of: inside.record.key, split, place, lines: [...asked.agreements], founded: false, byHand: false }
  const { knock, u, reply } = { ...made, knock: { ...made.knock, sister } }
  await inside.home.beside!.knocks.store(knock)
  const door = { knock: knock.knock, alias, u, record: knock.record, reply, attest: await accepts(inside, asked, knock) }
  return choose(inside, split, knock, { sister: place, door })
}

/** Says the choice; what was chosen before is forgotten only when this one counts. */
async function choose(inside: Inside, split: string, knock: KnockRecord | null, chosen: object | null): Promise<Outcome> {
  const { knocks, follow } = inside.home.beside!
  const said = await say(inside, { deed: { kind: 'choose-sister', split, ...(chosen ?? { sister: null, door: null }) }, id: newId(inside) })
  const gone = said.ok ? choicesOf(inside, split).filter(({ key }) => key !== knock?.key) : knock ? [knock] : []
  for (const { key } of gone) await knocks.inTurn(() => knocks.drop(key))
  if (said.ok && knock) void follow(knock)
  return said
}

/** My choices in this split that have not become a room yet. */
const choicesOf = ({ home, record }: Inside, split: string): KnockRecord[] =>
  home.beside!.knocks.all().filter(({ sister, room }) => sister?.of === record.key && sister.split === split && room === null)

/** The new person signs what the sister begins with, under our log: that they are the new name of the member who says so. */
async function accepts({ record }: Inside, { agreements }: Readonly<Split>, { ik, uk, record: mine, knock }: KnockRecord) {
  return attest(await identityFromSeeds(ik, uk, mine), record.logId, acceptance(agreements, knock))
}
