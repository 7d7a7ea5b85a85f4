import { closeDecisions } from './decision/index.ts'
import { KNOWN_EDITION } from './edition/index.ts'
import { refusal, write } from './group.ts'
import type { Change, Fact, Rekey, Value } from './log.ts'
import { carryOut, due } from './membership/index.ts'
import { freeze, keep, putBy, thaw, unreadIn } from './memory/index.ts'
import type { Unread } from './memory/index.ts'
import type { Refusal } from './refusals.ts'
import { copyOf, emptyGroup } from './shape.ts'
import type { Draft, Group } from './shape.ts'

/** A group's log being read, fact by fact. */
export interface Book {
  /** The group has agreed on rules this program does not know: what follows is put by, unread, for a newer one. */
  needsNewerProgram(): boolean
  /** Takes the next fact; says why it is refused, or null. A refused fact changes nothing. */
  take(fact: Fact): Refusal | null
  /** Changes of membership a rekey may now carry out, oldest first. */
  due(): Change[]
  /** The rekey for this cause is valid: `at` its author's time in ms, `seq` its place. Ignored when it is not due. */
  carryOut(cause: string, at: number, seq: number): void
  /** What carries the group: the newcomer's snapshot, and what devices compare. No sharings. Throws when it needs a newer program. */
  freeze(): Value
  /** Everything, for this device's own memory. */
  keep(): Value
  /** The group as it stands. What was read never changes: the next fact writes into a copy. */
  read(): Group
}

/**
 * Opens a book: empty, or where `freeze` or `keep` left off. Throws when the snapshot is not one.
 * `known`: the latest edition of the rules that is read.
 */
export function openBook(snapshot?: Value, known: number = KNOWN_EDITION): Book {
  let group = snapshot === undefined ? emptyGroup() : thaw(snapshot)
  let wasRead = false
  const unread: Unread[] = []
  const toWrite = (): Draft => {
    if (wasRead) group = copyOf(group)
    wasRead = false
    return group
  }
  const isBehind = (): boolean => group.edition > known
  const book: Book = {
    needsNewerProgram: isBehind,
    take(fact) {
      const reason = refusal(group, fact, known)
      if (isBehind()) putBy(unread, fact)
      else if (reason === null) write(toWrite(), fact)
      return reason
    },
    due: () => (isBehind() ? [] : due(group)),
    carryOut(cause, at, seq) {
      if (isBehind()) return putBy(unread, { cause, at, seq })
      const draft = toWrite()
      carryOut(draft, cause, at, seq)
      closeDecisions(draft)
    },
    freeze() {
      if (isBehind()) throw new Error('Only a newer program can say where this group stands.')
      return freeze(group)
    },
    keep: () => (unread.length ? { ...keep(group), unread: [...unread] as unknown as Value[] } : keep(group)),
    read() {
      wasRead = true
      return group
    },
  }
  if (snapshot !== undefined) readOn(book, unreadIn(snapshot))
  return book
}

/** The group a log tells: its facts, and the rekeys that carried out changes. Refused facts leave no trace. */
export function replay(log: Iterable<Fact | Rekey>): Group {
  const book = openBook()
  readOn(book, log)
  return book.read()
}

function readOn(book: Book, log: Iterable<Fact | Rekey>): void {
  for (const line of log) {
    if ('deed' in line) book.take(line)
    else book.carryOut(line.cause, line.at, line.seq)
  }
}
