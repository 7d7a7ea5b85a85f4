import type { Answer, Ask } from './ask.ts'
import { closedPolicy, everywhere } from './headers.ts'

/** An ask from a Request, without any port in between. */
export const fetchAsk = (request: Request): Ask => {
  const url = new URL(request.url)
  return {
    method: request.method,
    path: url.pathname,
    query: url.searchParams,
    header: (name) => request.headers.get(name),
    body: async (most) => {
      const bytes = new Uint8Array(await request.arrayBuffer())
      return bytes.length > most ? null : bytes
    },
    visitor: () => 'within',
  }
}

/** The answer as a Response. */
export const fetchAnswer = ({ status, headers, body }: Answer): Response => new Response(
  body === null || status === 204 || status === 304 ? null : typeof body === 'string' ? body : Uint8Array.from(body),
  { status, headers: { ...everywhere, 'content-security-policy': closedPolicy, ...headers } },
)
