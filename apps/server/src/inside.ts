import { Hono } from 'hono'
import { clientDoor } from './client/index.ts'
import { healthDoor } from './health/index.ts'
import type { Answer, Ask, Door } from './http/ask.ts'
import { writingFromTheStreet } from './http/street-rules.ts'
import { letterboxDoor } from './letterbox/index.ts'
import { openTurns } from './limits/index.ts'
import { openLive, type Live } from './live/index.ts'
import { appendLive, logDoor, openAccess, today, type LogRoom } from './log/index.ts'
import type { Opening } from './house.ts'
import type { Room } from './room.ts'

/** All rooms together, before anybody has opened a way in. */
export interface Inside {
  /** The answer of the rooms on the hot path; null: one of the app's. */
  answer(ask: Ask): Promise<Answer> | Answer | null
  readonly app: Hono
  readonly live: Live
  /** May this visitor open another live connection now? */
  mayJoin(visitor: string): boolean
  /** What has become due: expired words and letters, logs that ended, tokens, counts. */
  tidy(): Promise<void>
  close(): Promise<void>
}

/** Puts the rooms together. */
export const furnish = async (opening: Opening): Promise<Inside> => {
  const { store, clock, random, config, folder, say = () => {} } = opening
  const turns = openTurns(config.limits, clock)
  const access = openAccess(store, clock)
  const live = openLive({ store, access, clock, limits: config.limits, append: (asked, tell) => appendLive(log, asked, tell) })
  const log: LogRoom = { store, access, turns, clock, news: live }
  const doors: Door[] = [
    logDoor(log),
    letterboxDoor({ store, turns, clock, arrived: live.arrived }),
    clientDoor(config.client),
    healthDoor(config.version, store.engine),
    writingFromTheStreet(turns),
  ]
  const rooms = await opening.rooms?.({ config, folder, clock, random, say }) ?? []
  return {
    answer: (ask) => firstAnswer(doors, ask),
    app: appOf(rooms, say),
    live,
    mayJoin: (visitor) => turns.strangers.take(visitor) === 0,
    tidy: () => tidy(opening, log, live, rooms),
    close: async () => {
      live.close()
      for (const room of rooms) await room.close?.()
      await store.close()
    },
  }
}

const firstAnswer = (doors: readonly Door[], ask: Ask): Promise<Answer> | Answer | null => {
  for (const door of doors) {
    const answer = door(ask)
    if (answer) return answer
  }
  return null
}

const appOf = (rooms: readonly Room[], say: (line: string) => void): Hono => {
  const app = new Hono()
  app.onError((error, c) => {
    say(accident(error))
    return c.text('Something went wrong here.\n', 500)
  })
  for (const room of rooms) room.routes(app)
  return app
}

const tidy = async ({ store, clock }: Opening, { turns, access }: LogRoom, live: Live, rooms: readonly Room[]): Promise<void> => {
  turns.tidy()
  const { logs } = await store.sweep(today(clock))
  for (const log of logs) {
    access.erased(log)
    live.erased(log)
  }
  await live.tidy()
  for (const room of rooms) await room.tidy?.()
}

/** An accident in one line: its kind and its place in our code; never its message, which may hold what was asked. */
export const accident = (error: unknown): string => {
  const { name = 'Error', code, stack = '' } = error as { name?: string; code?: string; stack?: string }
  const place = /\/src\/([^\s)]+)/.exec(stack)?.[1] ?? 'an unknown place'
  return `Accident: ${name}${code ? ` ${code}` : ''} at ${place}`
}
