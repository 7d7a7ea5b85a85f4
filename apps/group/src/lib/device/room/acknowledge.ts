import type { Alarm } from '../view.ts'
import { sameAlarm, stopsUs } from './alarms.ts'
import { feed } from './feed.ts'
import { isBehind } from './inside.ts'
import type { Inside } from './inside.ts'
import { writeNotes } from './notes.ts'

/** The person has seen it and goes on; what waited because of it may go out again. Only in turn. */
export async function acknowledge(inside: Inside, alarm: Pick<Alarm, 'kind' | 'seq'>): Promise<void> {
  const { notes, home, shelf } = inside
  notes.alarms = notes.alarms.filter((each) => !sameAlarm(each, alarm))
  await home.storage.write([[shelf.notes, writeNotes(notes)]])
  await feed(inside, ...(notes.alarms.some(stopsUs) || isBehind(inside) ? [] : [{ kind: 'go-on' as const }]))
}

/** The thanks for a sharing of mine are not new any more. Only in turn. */
export async function saw(inside: Inside, sharing: string): Promise<void> {
  const { notes, home, shelf, spoken } = inside
  const thanks = spoken.about(sharing).filter(({ kind }) => kind === 'thank').length
  if (notes.thanksSeen[sharing] === thanks) return
  notes.thanksSeen[sharing] = thanks
  await home.storage.write([[shelf.notes, writeNotes(notes)]])
  inside.changed()
}
