import { closeDecisions } from './decision/index.ts'
import { refusal, write } from './group.ts'
import type { Change, Fact, Rekey, Value } from './log.ts'
import { carryOut, due } from './membership/index.ts'
import { freeze, keep, thaw } from './memory/index.ts'
import type { Refusal } from './refusals.ts'
import { copyOf, emptyGroup } from './shape.ts'
import type { Draft, Group } from './shape.ts'

/** A group's log being read, fact by fact. */
export interface Book {
  /** Takes the next fact; says why it is refused, or null. A refused fact changes nothing. */
  take(fact: Fact): Refusal | null
  /** Changes of membership a rekey may now carry out, oldest first. */
  due(): Change[]
  /** The rekey for this cause is valid: `at` its author's time in ms, `seq` its place. Ignored when it is not due. */
  carryOut(cause: string, at: number, seq: number): void
  /** What carries the group: the newcomer's snapshot, and what devices compare. No sharings. */
  freeze(): Value
  /** Everything, for this device's own memory. */
  keep(): Value
  /** The group as it stands. What was read never changes: the next fact writes into a copy. */
  read(): Group
}

/** Opens a book: empty, or where `freeze` or `keep` left off. Throws when the snapshot is not one. */
export function openBook(snapshot?: Value): Book {
  let group = snapshot === undefined ? emptyGroup() : thaw(snapshot)
  let wasRead = false
  const toWrite = (): Draft => {
    if (wasRead) group = copyOf(group)
    wasRead = false
    return group
  }
  return {
    take(fact) {
      const reason = refusal(group, fact)
      if (reason === null) write(toWrite(), fact)
      return reason
    },
    due: () => due(group),
    carryOut(cause, at, seq) {
      const draft = toWrite()
      carryOut(draft, cause, at, seq)
      closeDecisions(draft)
    },
    freeze: () => freeze(group),
    keep: () => keep(group),
    read() {
      wasRead = true
      return group
    },
  }
}

/** The group a log tells: its facts, and the rekeys that carried out changes. Refused facts leave no trace. */
export function replay(log: Iterable<Fact | Rekey>): Group {
  const book = openBook()
  for (const line of log) {
    if ('deed' in line) book.take(line)
    else book.carryOut(line.cause, line.at, line.seq)
  }
  return book.read()
}
