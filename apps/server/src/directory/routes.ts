import type { Hono } from 'hono'
import type { Context } from 'hono'
import { readQuery } from '@visavis/directory'
import type { Directory } from './directory.ts'
import type { Answer, CardDesk } from './card/desk.ts'

const mostBytes = 32 * 1024
/** Nothing a visitor asked for may stay behind in a shared computer's cache. */
const fresh = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' }

/** The doors of the directory: the same answers as the pages, as JSON, and where groups publish their card. */
export function directoryRoutes(app: Hono, directory: Directory, desk: CardDesk): void {
  app.get('/find.json', (c) => {
    const { listings, ...rest } = directory.find(readQuery((field) => c.req.query(field)))
    return c.json({ ...rest, listings: listings.map(({ listing, km, date }) => ({ ...listing, km, date })) }, 200, fresh)
  })
  app.get('/groups/:file{[^/]+\\.json}', (c) => {
    const listing = directory.listingBySlug(c.req.param('file').slice(0, -'.json'.length))
    return listing ? c.json(listing, 200, fresh) : c.json({ error: 'unknown-group' }, 404, fresh)
  })
  app.put('/cards/:cardId', async (c) => {
    const text = await c.req.text()
    return send(text.length > mostBytes ? { status: 413, body: { error: 'too-large' }, wait: 0 } : await desk.put(c.req.param('cardId'), text, tokenOf(c)))
  })
  app.delete('/cards/:cardId', async (c) => send(await desk.withdraw(c.req.param('cardId'), tokenOf(c))))
}

function send({ status, body, wait }: Answer): Response {
  const headers = { ...fresh, 'content-type': 'application/json', ...(wait > 0 && { 'retry-after': String(wait) }) }
  return new Response(status === 204 ? null : JSON.stringify(body), { status, headers })
}

function tokenOf(c: Context): Uint8Array | null {
  const found = /^Bearer ([\w-]{43})$/.exec(c.req.header('authorization') ?? '')
  return found?.[1] === undefined ? null : new Uint8Array(Buffer.from(found[1], 'base64url'))
}
