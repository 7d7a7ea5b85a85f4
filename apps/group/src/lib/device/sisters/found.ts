import { choosersOf, isChoosing } from '@visavis/group'
import type { Group, Rules, Split } from '@visavis/group'
import type { Outcome } from '../device.ts'
import { found } from '../here/found.ts'
import type { KnockRecord } from '../knock/record.ts'
import type { Inside } from '../room/inside.ts'
import { bookOf } from '../room/inside.ts'
import { newId, say } from '../room/say.ts'
import { markOf } from './mark.ts'
import { welcomeChoosers } from './welcome.ts'

/** My own choice in this split, with the keys made for it on this device. */
export const myChoice = ({ home, record }: Inside, split: string): KnockRecord | undefined =>
  home.beside?.knocks.all().find(({ sister }) => sister?.of === record.key && sister.split === split && !sister.byHand)

/** Somebody was left out, or nobody founds: any of those who chose may do so. */
export async function foundByHand(inside: Inside, split: string): Promise<Outcome> {
  const group = bookOf(inside)?.read()
  const asked = group?.splits.get(split)
  const mine = myChoice(inside, split)
  if (!group || !asked) return { ok: false, refused: 'no-such-split' }
  if (isChoosing(group, asked)) return { ok: false, refused: 'the-sisters-are-not-open-yet' }
  if (!mine) return { ok: false, refused: 'you-chose-otherwise' }
  if (mine.room !== null) return { ok: false, refused: 'you-are-in-this-sister' }
  return foundSister(inside, group, asked, mine)
}

/** Founds the sister group with the agreements it was decided with and our rules, lets in everybody who chose it, and says so here. */
export async function foundSister(inside: Inside, group: Group, split: Readonly<Split>, mine: KnockRecord): Promise<Outcome> {
  const { home } = inside
  const { rooms, knocks } = home.beside!
  const place = mine.sister!.place
  const { purpose, audience, language, rules } = group
  const founding = { alias: mine.alias, name: split.names[place]!, purpose, audience, language, agreements: [...split.agreements], rules: rulesFor(rules, choosersOf(split, place).length) }
  const done = await found(home, rooms, founding, { knock: { ...mine, sister: { ...mine.sister!, founded: true } }, knocks })
  if (!done.ok) return done
  const sister = (await rooms.enter(done.key)).inside
  await welcomeChoosers(inside, sister, split, place)
  return sayItLives(inside, sister, split.id, place)
}

/** Who else chose it waits for this word: their devices come into no group that nobody answers for. */
export async function sayItLives(inside: Inside, sister: Inside, split: string, place: number): Promise<Outcome> {
  return say(inside, { deed: { kind: 'sister-lives', split, sister: place, mark: await markOf(sister.record.logId) }, id: newId(inside) })
}

/** Ours, but for what would keep out those who chose it: a door that is closed or opens on certain days only, and too few places. */
function rulesFor(rules: Rules, people: number): Rules {
  const admission = rules.admission === 'closed' || rules.admission === 'fixed-dates' ? 'talk' : rules.admission
  return { ...rules, admission, size: rules.size !== null && rules.size < people ? null : rules.size }
}
