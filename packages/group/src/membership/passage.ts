import type { Change } from '../log.ts'
import type { Draft, Group } from '../shape.ts'
import type { Knock, Passage } from './member.ts'
import { arrive, isMember } from './people.ts'

/** The changes of membership a rekey may carry out now, oldest first. */
export const due = (group: Group): Change[] => [...group.passages.values()].flatMap((passage) => changeNow(group, passage))

function changeNow(group: Group, { cause, leaves, knock, from }: Passage): Change[] {
  if (leaves !== null) return [{ cause, joins: null, leaves }]
  const at = group.knocks.get(knock!)
  return at && group.clock >= from && mayComeIn(group, at) ? [{ cause, joins: { u: at.u, record: at.record }, leaves: null }] : []
}

/** They accepted the agreements as they stand now, and have not to be taken out of the keys first. */
const mayComeIn = (group: Group, knock: Readonly<Knock>): boolean =>
  knock.accepted === group.agreements.version && !isMember(group, knock.u) &&
  ![...group.passages.values()].some(({ leaves }) => leaves === knock.u)

/** The rekey for this change is valid: whoever was welcome is here now; whoever left is out of the keys. */
export function carryOut(group: Draft, cause: string, at: number, seq: number): void {
  const change = due(group).find((one) => one.cause === cause)
  if (!change) return
  const { knock } = group.passages.get(cause)!
  group.passages.delete(cause)
  if (knock === null) return
  const { u, alias, accepted } = group.knocks.get(knock)!
  group.knocks.delete(knock)
  arrive(group, { u, alias, since: at, seq, acceptedAgreements: accepted! })
}
