import { exactly, id, list, text, whole } from '../fields.ts'
import type { Fact, Rekey, Value } from '../log.ts'
import { plainMap } from '../plain.ts'

/** A line of the log that this program cannot read yet: the group has agreed on a later edition of the rules. */
export type Unread = Fact | Rekey

const anyDeed = plainMap(1_000_000)

const factForm = exactly<Fact>({
  id, seq: whole(), by: id, at: whole(), deed: (value): value is Fact['deed'] => anyDeed(value) && typeof value.kind === 'string',
})
const rekeyForm = exactly<Rekey>({ cause: text(128), at: whole(), seq: whole() })

const isUnread = (line: unknown): line is { [field: string]: Value } => factForm(line) || rekeyForm(line)

export const unreadForm = list(isUnread, 0, 1_000_000)

/** Keeps a line for a newer program; what no edition could read is not kept. */
export function putBy(unread: Unread[], line: Unread): void {
  if (factForm(line) || rekeyForm(line)) unread.push(line)
}

/** The lines that were put by in a kept group. */
export const unreadIn = (value: Value): Unread[] => (value as { unread?: Unread[] }).unread ?? []
