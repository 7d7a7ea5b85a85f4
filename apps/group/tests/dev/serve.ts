import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json' }

/** Serves a built group side under /my/ on a free port, for looking at. */
export function serve(folder: string): { at: string; close(): void } {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname.replace(/^\/my\//, '') || 'index.html'
    try {
      response.setHeader('content-type', types[extname(path)] ?? 'text/plain').end(readFileSync(join(folder, path)))
    } catch {
      response.writeHead(404).end()
    }
  }).listen(0)
  const { port } = server.address() as { port: number }
  return { at: `http://localhost:${port}/my/`, close: () => void server.close() }
}
