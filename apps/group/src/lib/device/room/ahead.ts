import { mayDo, openBook } from '@visavis/group'
import type { Fact, Group } from '@visavis/group'
import type { Inside } from './inside.ts'
import { bookOf } from './inside.ts'
import type { Out } from './out.ts'

/** What was foreseen last, per room: looking again costs nothing until something changes. */
const foreseen = new WeakMap<Inside, { from: Group; outs: Out[]; ahead: Group }>()

/** The group as it will be once everything said on this device has arrived. Null while we are not in yet. */
export function groupAhead(inside: Inside): Group | null {
  const book = bookOf(inside)
  const from = book?.read() ?? null
  const said = inside.outs.flatMap((out) => out.saying ?? [])
  if (!book || !from || said.length === 0) return from
  const known = foreseen.get(inside)
  if (known?.from === from && known.outs === inside.outs) return known.ahead
  const ahead = foresee(inside, inside.outs)
  foreseen.set(inside, { from, outs: inside.outs, ahead })
  return ahead
}

/** Why the group would refuse by now what waits here, or null: judged after everything that waits before it. */
export function refusedByNow(inside: Inside, out: Out): string | null {
  const before = inside.outs.filter(({ order }) => order < out.order)
  return out.saying && mayDo(foresee(inside, before), factOf(inside, out.saying, before.length), inside.home.edition)
}

function foresee(inside: Inside, outs: readonly Out[]): Group {
  const foresight = openBook(bookOf(inside)!.keep(), inside.home.edition)
  outs.flatMap((out) => out.saying ?? []).forEach((saying, i) => foresight.take(factOf(inside, saying, i)))
  return foresight.read()
}

/** A deed as it will stand in the log, as far as that is known. */
export function factOf(inside: Inside, { id, at, deed }: Pick<Fact, 'id' | 'at' | 'deed'>, place: number = inside.outs.length): Fact {
  return { id, at, deed, by: inside.identity.u, seq: inside.reader.next + place }
}
