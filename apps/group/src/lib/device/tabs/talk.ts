import type { Doing } from '../behind.ts'
import type { Connection, MyGuest, MyKnock, RoomOnList } from '../device.ts'
import type { RoomView } from '../view.ts'

/** What tabs say to each other. Plain values; they never leave the browser. */
export type Talk =
  /** To the tab that leads: do this for me. */
  | { talk: 'ask'; ask: string; name: keyof Doing | 'enter' | 'hello'; args: unknown[] }
  | { talk: 'answer'; ask: string; ok: boolean; value: unknown }
  /** From the tab that leads: how things stand. */
  | { talk: 'lead' }
  | { talk: 'here'; rooms: RoomOnList[]; knocks: MyKnock[]; guests: MyGuest[]; connection: Connection }
  | { talk: 'view'; key: string; view: RoomView }

export interface Standings { rooms: RoomOnList[]; knocks: MyKnock[]; guests: MyGuest[]; connection: Connection }
