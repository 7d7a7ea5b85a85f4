import { endAtHouse } from '../house/ending.ts'
import type { Inside } from './inside.ts'
import { bookOf, inTurn, tokenOf } from './inside.ts'
import { standingOf } from './standing.ts'

/** Hears that the house was asked to let the log go. Whoever is still a member says that it goes on; whoever has left says nothing, nor does anybody in a group that has ended. */
export interface GoingOn {
  /** `day`: the log's last, or null: it goes on already. */
  heard(day: number | null): void
  /** Something else was told: perhaps everything is read by now. */
  look(): void
}

export function openGoingOn(inside: Inside): GoingOn {
  let isToEnd = false
  const look = () => {
    if (!isToEnd) return
    inTurn(inside, async () => {
      const { sync } = inside
      // Before the end is read nobody knows whether they are still in.
      if (!isToEnd || inside.closed || sync.taking || sync.next < sync.head) return
      isToEnd = false
      if (standingOf(inside) === 'in' && bookOf(inside)!.read().ended === null) void endAtHouse(inside.home.transport, inside.record.logId, tokenOf(inside), null)
    }).catch(() => inside.changed())
  }
  return {
    look,
    heard: (day) => {
      isToEnd = day !== null
      look()
    },
  }
}
