import type { Behind } from '../behind.ts'
import type { Channel } from '../ports.ts'
import type { Talk } from './talk.ts'

/** Does for the other tabs what they ask, and tells them how things stand. Returns what to call after each change. */
export function lead(behind: Behind, channel: Channel): { heard(talk: Talk): void; changed(room: string | null): void } {
  const entered = new Set<string>()
  const tell = (talk: Talk) => channel.post(talk)
  const tellAll = () => tell({ talk: 'here', rooms: behind.rooms(), knocks: behind.knocks(), guests: behind.guests(), connection: behind.connection() })
  const tellView = (key: string) => { if (entered.has(key)) tell({ talk: 'view', key, view: behind.view(key) }) }
  const enter = async (key: string) => {
    await behind.enter(key)
    entered.add(key)
    tellView(key)
  }
  const perform = async ({ name, args }: Extract<Talk, { talk: 'ask' }>): Promise<unknown> => {
    if (name === 'hello') return tellAll()
    if (name === 'enter') return enter(args[0] as string)
    return (behind.doing[name] as (...args: unknown[]) => Promise<unknown>)(...args)
  }
  tell({ talk: 'lead' })
  return {
    heard: (talk) => {
      if (talk.talk !== 'ask') return
      const answer = (ok: boolean, value: unknown) => {
        tellAll()
        tell({ talk: 'answer', ask: talk.ask, ok, value })
      }
      perform(talk).then((value) => answer(true, value), (cause: unknown) => answer(false, String(cause)))
    },
    changed: (room) => {
      if (room !== null) tellView(room)
      tellAll()
    },
  }
}
