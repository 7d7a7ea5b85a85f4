import { close } from '../invitation/index.ts'
import type { Draft } from '../shape.ts'
import { freeTasksOf } from '../task/index.ts'

/** Someone is not here any more from now on; a rekey that names the cause takes them out of the keys. */
export function depart(group: Draft, u: string, cause: string): void {
  const { alias } = group.members.get(u)!
  group.members.delete(u)
  group.former.set(u, { u, alias, left: group.clock })
  group.passages.set(cause, { cause, leaves: u, knock: null, from: 0 })
  const hadToGo = cause.startsWith('decision:')
  closeDoorsOf(group, u, hadToGo)
  freeTasksOf(group, u)
  forgetChoicesOf(group, u, hadToGo)
}

/** The invitations they gave are over. Whom the group asked to go could write behind every link in its name: so it gives them anew if it likes. */
function closeDoorsOf(group: Draft, u: string, hadToGo: boolean): void {
  for (const { id, by } of group.invitations.values()) if (by === u || hadToGo) close(group, id)
}

/** A sister group they chose has no place for them; unless it has opened, and they leave to go there. */
function forgetChoicesOf(group: Draft, u: string, hadToGo: boolean): void {
  for (const split of group.splits.values()) {
    const choices = split.choices.filter((choice) => choice.u !== u)
    if ((hadToGo || group.clock < split.opens) && choices.length < split.choices.length) group.splits.set(split.id, { ...split, choices })
  }
}
