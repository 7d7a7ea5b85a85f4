import { Malformed } from '@visavis/wire'
import type { Told, Trouble } from '@visavis/sync'
import type { Ask, Reply, Transport } from '../ports.ts'
import { Unreachable } from '../ports.ts'

/** Asks the house; an answer that makes no sense counts as none. */
export async function told<T extends object>(transport: Pick<Transport, 'ask'>, ask: Ask, read: (reply: Reply) => T): Promise<Told<T>> {
  try {
    const reply = await transport.ask(ask)
    if (reply.status >= 200 && reply.status < 300) return { ok: true, ...read(reply) }
    return { ok: false, trouble: troubleOf(reply.status, new TextDecoder().decode(reply.body)), after: reply.retryAfter * 1000 }
  } catch (cause) {
    if (!(cause instanceof Unreachable || cause instanceof Malformed)) throw cause
    return { ok: false, trouble: 'unreachable', after: 0 }
  }
}

/**
 * What a refusal means for us, by its status and whatever holds its code. `wrong-epoch`: one of us has not heard the newest.
 * 404: a house that was restored from an old copy may know the log again tomorrow.
 */
export function troubleOf(status: number, error: string): Trouble {
  if (status === 422 && error.includes('wrong-epoch')) return 'superseded'
  if (status === 409) return 'head-moved'
  if (status === 401 || status === 403) return 'superseded'
  if (status === 413 || status === 422) return 'refused'
  return status === 404 ? 'unreachable' : 'busy'
}
