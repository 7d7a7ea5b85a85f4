import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { createGunzip, gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import { closedPolicy } from '../../http/headers.ts'

/** What may be read from anywhere: all of it is public, and none of it depends on who asks. */
export const forEverybody = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, last-modified, link, x-left-out, x-not-carried',
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': closedPolicy,
  'x-content-type-options': 'nosniff',
  'cache-control': 'public, no-cache',
  vary: 'accept-encoding',
} as const

/** Something public, ready to go out. */
export interface Gift {
  type: string
  /** Packed with gzip. */
  packed: Buffer
  /** Changes whenever the content does. */
  tag: string
  /** Milliseconds since 1970. */
  since: number
  more?: Record<string, string>
}

/** Sends it, or says that nothing has changed. A reader who cannot unpack gets it unpacked on the way. */
export function give(c: Context, { type, packed, tag, since, more }: Gift): Response {
  const etag = `W/"${tag}"`
  const headers: Record<string, string> = { ...forEverybody, etag, 'last-modified': new Date(since).toUTCString(), ...more }
  if (isKnown(c, etag, since)) return new Response(null, { status: 304, headers })
  headers['content-type'] = type
  if (!/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return new Response(Readable.toWeb(Readable.from([packed]).pipe(createGunzip())) as ReadableStream, { headers })
  return new Response(packed as Uint8Array<ArrayBuffer>, { headers: { ...headers, 'content-encoding': 'gzip' } })
}

/** True when this visitor already has what the tag stands for. */
export function isKnown(c: Context, etag: string, since: number): boolean {
  const known = c.req.header('if-none-match')
  if (known !== undefined) return known === '*' || known.split(',').some((each) => each.trim().replace(/^W\//, '') === etag.slice(2))
  const at = Date.parse(c.req.header('if-modified-since') ?? '')
  return !Number.isNaN(at) && Math.floor(since / 1000) * 1000 <= at
}

/** Something small that is made anew each time: its tag is what it says. */
export const small = (type: string, text: string, since: number, more: Record<string, string> = {}): Gift => ({
  type, packed: gzipSync(text, { level: 1 }), tag: createHash('sha256').update(text).digest('base64url').slice(0, 22), since, more,
})

/** The address people reach this house at, as this visitor used it. */
export function houseOf(c: Context, behindProxy: boolean): string {
  const { host, protocol } = new URL(c.req.url)
  const outside = behindProxy && c.req.header('x-forwarded-proto') === 'https' ? 'https:' : protocol
  return `${outside}//${host}`
}
