import type { Input, Wish } from '@visavis/sync'
import { step } from '@visavis/sync'
import { logAtHouse } from '../house/log.ts'
import { refusedByNow } from './ahead.ts'
import { checkpointIfLong } from './checkpoint.ts'
import { heedDoor } from './door.ts'
import { chance } from './home.ts'
import type { Inside } from './inside.ts'
import { inTurn, tokenOf } from './inside.ts'
import { writeNotes } from './notes.ts'
import { sealAnew } from './seal-out.ts'
import { raise, stopsUs } from './alarms.ts'
import { rememberStanding } from './standing.ts'
import { take } from './take.ts'

const PAGE = 500
const MOST_RENEWALS = 5

/** Something happened: keeps in step, then looks whether there is anything to do for the group. Only in turn. */
export async function feed(inside: Inside, ...inputs: Input[]): Promise<void> {
  const queue = [...inputs]
  while (queue.length > 0 && !inside.closed) {
    const [state, wishes] = step(inside.sync, queue.shift()!)
    inside.sync = state
    for (const wish of wishes) queue.push(...await fulfil(inside, wish))
  }
  if (inside.closed) return
  await checkpointIfLong(inside)
  await rememberStanding(inside)
  await inside.errands()
  inside.changed()
}

/** For whatever comes from outside: waits its turn. A failure stops the room, never the page. */
export function feedLater(inside: Inside, ...inputs: Input[]): void {
  inTurn(inside, () => feed(inside, ...inputs)).catch(() => inside.changed())
}

/** Short wishes are fulfilled at once and may bring news; asking the house goes its own way and comes back in turn. */
async function fulfil(inside: Inside, wish: Wish): Promise<Input[]> {
  switch (wish.kind) {
    case 'take': return afterTaking(inside, await take(inside, wish.arrivals))
    case 'reseal': return reseal(inside, wish.id)
    case 'dropped': return wish.trouble === 'refused' ? tryOnce(inside, wish.id) : drop(inside, wish.id)
    case 'alarm': return alarm(inside, wish)
    case 'listen': inside.home.line.ask({ ask: 'listen', logId: inside.record.logId, token: tokenOf(inside), from: wish.from }); return []
    case 'wake': wakeAt(inside, wish.at); return []
    case 'read': void read(inside, wish.from); return []
    case 'send': void send(inside, wish.parcel); return []
  }
}

function afterTaking(inside: Inside, inputs: Input[]): Input[] {
  const doubt = inside.notes.alarms.some(stopsUs)
  return doubt && !inside.sync.held ? [...inputs, { kind: 'hold' }] : inputs
}

async function reseal(inside: Inside, id: string): Promise<Input[]> {
  const out = inside.outs.find((each) => each.parcel.id === id)
  const anew = out && inside.reader.standing === 'in' && refusedByNow(inside, out) === null ? await sealAnew(inside, out) : null
  if (anew) return [{ kind: 'resealed', parcel: anew.parcel }]
  return [...await drop(inside, id), { kind: 'given-up', id }]
}

/** The house would not take these bytes: words are not thrown away for that, they are sealed anew. */
async function tryOnce(inside: Inside, id: string): Promise<Input[]> {
  const out = inside.outs.find((each) => each.parcel.id === id)
  if (!out || out.renewed >= MOST_RENEWALS) return drop(inside, id)
  const inputs = await reseal(inside, id)
  return inputs.flatMap((input) => (input.kind === 'resealed' ? [{ kind: 'post', parcel: input.parcel }] : [input]))
}

async function drop(inside: Inside, id: string): Promise<Input[]> {
  const gone = inside.outs.filter((each) => each.parcel.id === id)
  await inside.home.storage.write(gone.map((out) => [inside.shelf.out(out.order), null]))
  inside.outs = inside.outs.filter((out) => !gone.includes(out))
  return []
}

async function alarm(inside: Inside, { about, seq }: Extract<Wish, { kind: 'alarm' }>): Promise<Input[]> {
  raise(inside, [{ kind: about, seq, by: null }])
  await inside.home.storage.write([[inside.shelf.notes, writeNotes(inside.notes)]])
  return []
}

function wakeAt(inside: Inside, at: number): void {
  const { clock } = inside.home
  clock.after(Math.max(0, at - clock.now()), () => feedLater(inside, { kind: 'time', now: Math.max(at, clock.now()) }))
}

const logOf = (inside: Inside) => logAtHouse(inside.home.transport, inside.record.logId, () => tokenOf(inside), inside.home.line)
const moment = ({ home }: Inside) => ({ now: home.clock.now(), chance: chance(home) })

async function read(inside: Inside, from: number): Promise<void> {
  const told = await logOf(inside).read(from, PAGE)
  heedDoor(inside, told)
  feedLater(inside, told.ok
    ? { kind: 'page', page: told.page, ...moment(inside) }
    : { kind: 'page-failed', trouble: told.trouble, after: told.after, ...moment(inside) })
}

async function send(inside: Inside, parcel: Parameters<ReturnType<typeof logAtHouse>['append']>[0]): Promise<void> {
  const told = await logOf(inside).append(parcel)
  heedDoor(inside, told)
  feedLater(inside, told.ok
    ? { kind: 'sent', id: parcel.id, n: parcel.n, seq: told.seq }
    : { kind: 'send-failed', id: parcel.id, n: parcel.n, trouble: told.trouble, after: told.after, ...moment(inside) })
}
