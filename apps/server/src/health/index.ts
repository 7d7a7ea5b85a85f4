import type { Door } from '../http/ask.ts'

/** `GET /health`: `{ok, version, store}` for whoever watches over the house. */
export const healthDoor = (version: string, store: string): Door => {
  const answer = {
    status: 200,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify({ ok: true, version, store }),
  }
  return (ask) => (ask.path === '/health' ? answer : null)
}
