import { decodeAppend, Malformed, type Append } from '@visavis/wire'
import { malformedCode, tooLarge } from '../http/answers.ts'
import type { Answer, Ask } from '../http/ask.ts'
import type { LogKey } from '../store/store.ts'
import { checkAppend, type Checked, type Refused } from './checks.ts'
import { entrance, type Known } from './entrance.ts'
import { mostBody } from './found.ts'
import { onlyTheNews, putEntry } from './put.ts'
import type { LogRoom } from './room.ts'
import { answerOf, declined, declinedFor, type Declined, type Tell, type Verdict } from './verdict.ts'

type Writing = Known & { kind: 'current' | 'superseded' }

/** An append as it comes on a live line. `visitor` is a word for whoever is on it. */
export interface LiveAppend extends Append { readonly log: LogKey; readonly token: Uint8Array; readonly visitor: string }

/** `POST /log/:logId/entries`: with the token of an epoch, its own for as long as it is not long past. */
export const append = async (room: LogRoom, log: LogKey, ask: Ask, known: Known): Promise<Answer> => {
  const standing = mayWrite(room, known)
  if ('error' in standing) return answerOf(standing)
  const body = await ask.body(mostBody)
  return body ? answerOf(await take(room, log, decodeAppend(body), standing, onlyTheNews)) : tooLarge
}

/** The same append by the same rules, on a live line. `tell` is called once. */
export const appendLive = async (room: LogRoom, asked: LiveAppend, tell: Tell): Promise<void> => {
  const known = await entrance(room, asked.log, asked.token, () => asked.visitor)
  const standing = 'error' in known ? known : mayWrite(room, known)
  if ('error' in standing) tell(standing, () => {})
  else await take(room, asked.log, asked, standing, tell)
}

/** May whoever stands there write now? Takes one of their turns. */
const mayWrite = ({ turns }: LogRoom, standing: Known): Writing | Declined => {
  if (standing.kind === 'past') return declined(403, 'token-superseded')
  const wait = (standing.kind === 'current' ? turns.appends : turns.supersededAppends).take(standing.name)
  return wait > 0 ? declinedFor(wait) : standing as Writing
}

const take = async (room: LogRoom, log: LogKey, asked: Append, standing: Writing, tell: Tell): Promise<Verdict> => {
  const checked = check(asked, standing)
  if (!('refused' in checked)) return putEntry(room, log, asked, checked.envelope, standing.kind === 'current' ? 'inside' : 'past', tell)
  const verdict = declined(422, checked.refused)
  tell(verdict, () => {})
  return verdict
}

const check = (asked: Append, standing: Writing): Checked | Refused => {
  try {
    return checkAppend(asked, standing)
  } catch (error) {
    if (error instanceof Malformed) return { refused: malformedCode(error.message) }
    throw error
  }
}
