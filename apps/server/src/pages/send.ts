import type { ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import { pageHeaders } from './headers.ts'

const packed = promisify(gzip)

/** Sends a page, packed if the browser can unpack it. On a real connection it goes out directly: a page is one string, and no stream is needed for it. */
export async function send(c: Context, html: string, status: number, lang: string): Promise<Response> {
  const headers: Record<string, string> = { ...pageHeaders, 'content-language': lang }
  let body: string | Uint8Array<ArrayBuffer> = html
  if (/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) {
    body = await packed(html, { level: 1 })
    headers['content-encoding'] = 'gzip'
  }
  const { outgoing } = (c.env ?? {}) as { outgoing?: ServerResponse }
  if (!outgoing) return new Response(body, { status, headers })
  outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  outgoing.end(body)
  return RESPONSE_ALREADY_SENT
}
