import type { Turns } from '../limits/index.ts'
import { otherMethod, refuse, tooLarge, tooOften } from './answers.ts'
import type { Door } from './ask.ts'

const mostBody = 256 * 1024
const reading = new Set(['GET', 'HEAD', 'OPTIONS'])
const writing = new Set(['POST', 'PUT', 'DELETE'])

/** Stands before the rooms that Hono routes: whoever writes there says how much, and does not do so too often. */
export const writingFromTheStreet = (turns: Turns): Door => (ask) => {
  if (reading.has(ask.method)) return null
  if (!writing.has(ask.method)) return otherMethod
  if (ask.header('transfer-encoding')) return refuse(411, 'length-required')
  if (Number(ask.header('content-length') ?? 0) > mostBody) return tooLarge
  const wait = turns.strangers.take(ask.visitor())
  return wait > 0 ? tooOften(wait) : null
}
