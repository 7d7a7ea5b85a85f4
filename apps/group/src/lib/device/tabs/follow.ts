import { toHex } from '@visavis/wire'
import type { Behind, Changed, Doing } from '../behind.ts'
import type { Channel, Random } from '../ports.ts'
import type { RoomView } from '../view.ts'
import type { Standings, Talk } from './talk.ts'

/** Doings that may be asked again of another tab without happening twice. */
const again: readonly string[] = ['hello', 'enter', 'say', 'keyOf', 'saw', 'showOutside', 'acknowledge', 'label', 'card', 'invitation', 'linkOf', 'comeAsGuest', 'forgetGuest', 'accept', 'forgetKnock', 'wake', 'rest', 'wipe']

type Waiting = { talk: Extract<Talk, { talk: 'ask' }>; answered(ok: boolean, value: unknown): void }

export interface Follower extends Behind {
  heard(talk: Talk): void
  /** Done when the leading tab has told how things stand, or this one leads. */
  ready: Promise<unknown>
  /** This tab leads from now on: what was asked is done here. */
  handOver(to: Behind): void
}

/** Stands behind the door while another tab leads: shows what it shows, and asks it to do things. */
export function follow(channel: Channel, random: Random, changed: Changed): Follower {
  let standings: Standings = { rooms: [], knocks: [], guests: [], connection: { state: 'connecting', waiting: 0 } }
  let lead: Behind | null = null
  const views = new Map<string, RoomView>()
  const asked = new Map<string, Waiting>()
  const ask = (name: Extract<Talk, { talk: 'ask' }>['name'], ...args: unknown[]): Promise<unknown> => {
    if (lead) return doAt(lead, name, args)
    return new Promise((resolve, reject) => {
      const talk = { talk: 'ask' as const, ask: toHex(random(8)), name, args }
      asked.set(talk.ask, { talk, answered: (ok, value) => (ok ? resolve(value) : reject(new Error(String(value)))) })
      channel.post(talk)
    })
  }
  const doing = new Proxy({} as Doing, { get: (_, name) => (...args: unknown[]) => ask(name as keyof Doing, ...args) })
  const finish = ({ ask: id, ok, value }: Extract<Talk, { talk: 'answer' }>) => {
    asked.get(id)?.answered(ok, value)
    asked.delete(id)
  }
  /** Another tab leads now. What could happen twice is not asked again; the person is told to try once more. */
  const askAnew = (of: (waiting: Waiting) => void) => {
    for (const waiting of asked.values()) {
      if (again.includes(waiting.talk.name)) of(waiting)
      else finish({ talk: 'answer', ask: waiting.talk.ask, ok: true, value: { ok: false, refused: 'the-house-does-not-answer' } })
    }
  }
  return {
    ready: ask('hello'),
    rooms: () => standings.rooms,
    knocks: () => standings.knocks,
    guests: () => standings.guests,
    connection: () => standings.connection,
    enter: async (key) => void await ask('enter', key),
    view: (key) => {
      const view = views.get(key)
      if (!view) throw new Error('enter the room before looking around')
      return view
    },
    doing,
    close: async () => {},
    heard: (talk) => {
      if (talk.talk === 'answer') finish(talk)
      if (talk.talk === 'lead') askAnew(({ talk: repeated }) => channel.post(repeated))
      if (talk.talk === 'here') {
        standings = { rooms: talk.rooms, knocks: talk.knocks, guests: talk.guests, connection: talk.connection }
        changed(null)
      }
      if (talk.talk === 'view') {
        views.set(talk.key, talk.view)
        changed(talk.key)
      }
    },
    handOver: (to) => {
      lead = to
      askAnew(({ talk: { ask: id, name, args } }) => void doAt(to, name, args).then(
        (value) => finish({ talk: 'answer', ask: id, ok: true, value }),
        (cause: unknown) => finish({ talk: 'answer', ask: id, ok: false, value: String(cause) }),
      ))
    },
  }
}

async function doAt(behind: Behind, name: Extract<Talk, { talk: 'ask' }>['name'], args: unknown[]): Promise<unknown> {
  if (name === 'hello') return null
  if (name === 'enter') return behind.enter(args[0] as string)
  return (behind.doing[name] as (...args: unknown[]) => Promise<unknown>)(...args)
}
