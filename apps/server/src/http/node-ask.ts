import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer, Ask } from './ask.ts'
import { closedPolicy, everywhere } from './headers.ts'

const nothing = new URLSearchParams()

/** An ask straight from node:http. */
export const nodeAsk = (request: IncomingMessage, visitor: () => string): Ask => {
  const url = request.url ?? '/'
  const mark = url.indexOf('?')
  return {
    method: request.method ?? 'GET',
    path: mark < 0 ? url : url.slice(0, mark),
    query: mark < 0 ? nothing : new URLSearchParams(url.slice(mark + 1)),
    header: (name) => {
      const value = request.headers[name]
      return typeof value === 'string' ? value : null
    },
    body: (most) => readBody(request, most),
    visitor,
  }
}

/** Reads at most that many bytes; looks at the announced length first. Rejects when the visitor hangs up. */
const readBody = (request: IncomingMessage, most: number): Promise<Uint8Array | null> => new Promise((resolve, reject) => {
  if (Number(request.headers['content-length'] ?? 0) > most) return resolve(null)
  const parts: Buffer[] = []
  let size = 0
  request.on('data', (part: Buffer) => {
    size += part.length
    if (size > most) { request.pause(); resolve(null) } else parts.push(part)
  })
  request.on('end', () => resolve(parts.length === 1 ? parts[0]! : Buffer.concat(parts)))
  request.on('error', reject)
})

const small = 4096

/** Sends an answer. A body that was not read to its end costs the visitor the connection. */
export const sendAnswer = (request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void => {
  const head = [...dress(headers)]
  if (status !== 204 && status !== 304) head.push('content-length', String(body === null ? 0 : Buffer.byteLength(body)))
  if (!request.complete && hasBody(request)) head.push('connection', 'close')
  response.writeHead(status, head)
  if (request.method === 'HEAD' || body === null) response.end()
  // A small body as text leaves together with its head, in one write.
  else if (typeof body !== 'string' && body.length < small) response.end(asText(body), 'latin1')
  else response.end(body)
}

const hasBody = ({ method }: IncomingMessage): boolean => method !== 'GET' && method !== 'HEAD'

const asText = ({ buffer, byteOffset, length }: Uint8Array): string => Buffer.from(buffer, byteOffset, length).toString('latin1')

const usual = { ...everywhere, 'content-security-policy': closedPolicy }
const dressed = new WeakMap<Answer['headers'], readonly string[]>()

/** The headers with those that every answer has, as a flat list; most answers share theirs. */
const dress = (headers: Answer['headers']): readonly string[] => {
  const known = dressed.get(headers)
  if (known) return known
  const all = Object.entries({ ...usual, ...headers }).flat()
  dressed.set(headers, all)
  return all
}
