import { hash } from 'node:crypto'
import { encodeLetters, fromBase64url, Malformed, MOST, readBearer, type Letter } from '@visavis/wire'
import { cbor, diskFull, malformed, otherMethod, refuse, tooLarge, tooOften } from '../http/answers.ts'
import type { Answer, Ask, Door } from '../http/ask.ts'
import type { Turns } from '../limits/index.ts'
import { today } from '../log/index.ts'
import type { Dropped, Store } from '../store/store.ts'

/** What the letterbox stands on. */
export interface LetterboxRoom {
  readonly store: Store
  readonly turns: Turns
  readonly clock: () => number
  /** Where news of a box goes; `box` is the address, 32 bytes. */
  readonly arrived: (box: Uint8Array, letter: Letter) => void
}

/** The address of the box a read secret opens. */
export const boxOf = (readSecret: Uint8Array): Uint8Array => hash('sha256', readSecret, 'buffer')

/** The letterbox's door: anybody drops a letter, whoever has the read secret takes them out. */
export const letterboxDoor = (room: LetterboxRoom): Door => (ask) => {
  if (ask.path === '/letterbox') return ask.method === 'GET' ? take(room, ask) : otherMethod
  if (!ask.path.startsWith('/letterbox/')) return null
  return ask.method === 'PUT' ? drop(room, ask) : otherMethod
}

const drop = async (room: LetterboxRoom, ask: Ask): Promise<Answer> => {
  const wait = room.turns.strangers.take(ask.visitor())
  if (wait > 0) return tooOften(wait)
  const box = addressIn(ask.path)
  if (!box) return malformed('address is not 32 bytes')
  const letter = await ask.body(MOST.letter)
  if (!letter) return tooLarge
  if (letter.length === 0) return malformed('an empty letter')
  const dropped = await room.store.drop({ box, letter, hash: hash('sha256', letter, 'buffer'), day: today(room.clock) })
  if (dropped.kind === 'added') room.arrived(box, { n: dropped.n, at: dropped.at, bytes: letter })
  return answerTo(dropped)
}

const answerTo = ({ kind }: Dropped): Answer => {
  switch (kind) {
    case 'added': return { status: 201, headers: { 'cache-control': 'no-store' }, body: null }
    case 'known': return { status: 200, headers: { 'cache-control': 'no-store' }, body: null }
    case 'box-full': return refuse(409, 'letterbox-full')
    case 'house-full':
    case 'full': return diskFull
  }
}

const take = async ({ store, clock, turns }: LetterboxRoom, ask: Ask): Promise<Answer> => {
  const secret = readBearer(ask.header('authorization'))
  const from = ask.query.get('from') ?? '0'
  if (!secret) return refuse(401, 'read-secret-missing')
  if (!/^\d{1,15}$/.test(from)) return malformed('from is a whole number')
  const box = boxOf(secret)
  const wait = turns.reads.take(Buffer.from(box.subarray(0, 12)).toString('base64'))
  if (wait > 0) return tooOften(wait)
  const letters = await store.letters(box, Number(from), today(clock))
  return cbor(200, encodeLetters({ letters: letters.map(({ n, at, bytes }) => ({ n, at, bytes })) }))
}

const addressIn = (path: string): Uint8Array | null => {
  try {
    const address = fromBase64url(path.slice('/letterbox/'.length))
    return address.length === 32 ? address : null
  } catch (error) {
    if (error instanceof Malformed) return null
    throw error
  }
}
