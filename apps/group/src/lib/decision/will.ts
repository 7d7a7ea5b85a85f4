import { effect } from '@visavis/group'
import type { Group, Matter } from '@visavis/group'
import { here } from '#lib/here.svelte.ts'
import type { OpenRoom } from '#lib/room.svelte.ts'
import { changesSay } from '#lib/rules/says.ts'
import { dayOf } from '#lib/words.ts'
import { knockAlias } from './matter.ts'

/** What a proposal will do, said before anybody answers: one sentence, and one more for each rule that would change. */
export function matterWill(matter: Matter, room: OpenRoom): { says: string; each: string[] } {
  const would = effect(room.view.group, matter)
  if (would.effect === 'settings' && matter.matter !== 'card') return { says: here.words.deciding.will.yes, each: changesSay(would.changes) }
  return { says: oneSentence(matter, room), each: [] }
}

function oneSentence(matter: Matter, room: OpenRoom): string {
  const will = here.words.deciding.will
  switch (matter.matter) {
    case 'admit': return will.admit(knockAlias(matter.knock, room))
    case 'card': return will[matter.card === null ? 'card-away' : 'card']
    case 'review': return here.words.review.of.will(room.nameOf(matter.member))
    case 'guest': return will[matter.as](matter.alias, day(matter.until))
    case 'sisters': return will.sisters(here.f.list(matter.names), day(matter.opens))
    case 'door': return will.door(matter.most, day(matter.until))
    case 'end': return matter.on === null ? will['go-on'] : will.end(day(matter.on))
    case 'rules': case 'purpose': return will.yes
    default: return will[matter.matter]
  }
}

/** The agreements that stood before the ones a decision made, for the record; null when that is forgotten. */
export function linesBefore(group: Group, decision: string): readonly string[] | null {
  const adopted = [...group.record.values()].flatMap(({ id, matter, outcome }) => (matter.matter === 'agreements' && outcome === 'passed' ? [{ id, lines: matter.lines }] : []))
  const at = adopted.findIndex(({ id }) => id === decision)
  return at > 0 ? adopted[at - 1]!.lines : null
}

const day = (at: number): string => here.f.date(dayOf(at))
