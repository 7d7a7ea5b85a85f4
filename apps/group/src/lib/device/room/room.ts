import type { Outcome, Room, SpokenDeed } from '../device.ts'
import type { RoomView } from '../view.ts'
import { sameAlarm, stopsUs } from './alarms.ts'
import { feed } from './feed.ts'
import type { Inside } from './inside.ts'
import { inTurn } from './inside.ts'
import { writeNotes } from './notes.ts'
import { roomView } from './room-view.ts'
import { newId, say, whyNot } from './say.ts'
import { verbs } from './verbs.ts'

/** What was shown last, and what is shown now if it is known already. */
export interface Seen { fresh: RoomView | null; last: RoomView | null }

/** A room as screens use it, over what it holds inside. */
export function roomOver(inside: Inside, listeners: Set<() => void>, seen: Seen): Room {
  const view = () => look(inside, seen)
  const speak = (deed: SpokenDeed, text?: string): Promise<Outcome> => say(inside, { deed, text, id: newId(inside) })
  return {
    key: inside.record.key,
    view,
    changes: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    mayI: (deed) => whyNot(inside, { id: newId(inside), at: inside.home.clock.now(), deed: deed as never }),
    say: speak,
    ...verbs({
      say: speak, view,
      now: () => inside.home.clock.now(),
      random: inside.home.random,
      keyOf: (u) => inside.reader.members.find((member) => member.u === u)?.uk ?? null,
    }),
    acknowledge: (alarm) => inTurn(inside, () => acknowledge(inside, alarm)),
    close: async () => { listeners.clear() },
  }
}

function look(inside: Inside, seen: Seen): RoomView {
  if (inside.taking && seen.last) return seen.last
  seen.fresh ??= roomView(inside)
  seen.last = seen.fresh ?? seen.last
  return seen.last ?? nothingYet()
}

/** The person has seen it and goes on; what waited because of it may go out again. */
async function acknowledge(inside: Inside, alarm: { kind: string; seq: number }): Promise<void> {
  const { notes, home, shelf } = inside
  notes.alarms = notes.alarms.filter((each) => !sameAlarm(each, alarm as never))
  await home.storage.write([[shelf.notes, writeNotes(notes)]])
  await feed(inside, ...(notes.alarms.some(stopsUs) ? [] : [{ kind: 'go-on' as const }]))
}

function nothingYet(): never {
  throw new Error('this room is not open to us yet: it is still coming in')
}
