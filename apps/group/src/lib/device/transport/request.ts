import { toBase64url } from '@visavis/wire'
import type { Ask, Reply } from '../ports.ts'

/** Says nothing about the person or the page: no cookies, no referrer, nothing kept. */
export function requestOf(ask: Ask, base = 'http://house.invalid'): Request {
  const headers = new Headers()
  if (ask.token) headers.set('authorization', `Bearer ${toBase64url(ask.token)}`)
  if (ask.body) headers.set('content-type', ask.type)
  return new Request(base + ask.path, {
    method: ask.method, headers, body: ask.body ? new Uint8Array(ask.body) : null,
    credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', redirect: 'error',
  })
}

export async function replyOf(response: Response): Promise<Reply> {
  return {
    status: response.status,
    body: new Uint8Array(await response.arrayBuffer()),
    retryAfter: Number(response.headers.get('retry-after') ?? 0) || 0,
  }
}
