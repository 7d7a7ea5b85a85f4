import { hash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json', '.webmanifest': 'application/manifest+json', '.svg': 'image/svg+xml', '.png': 'image/png',
  '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.txt': 'text/plain; charset=utf-8', '.wasm': 'application/wasm',
}
const worthPacking = /^text\/|json|javascript|svg|wasm/

/** How a body may be packed on its way. */
export type Packing = 'br' | 'gzip' | 'plain'

/** One file of the client, read once and packed at most once in each way. */
export interface ClientFile {
  readonly type: string
  /** Its name changes whenever its bytes do. */
  readonly lasting: boolean
  readonly tag: string
  readonly bytes: Buffer
  pack(accepts: string): Promise<{ readonly body: Buffer; readonly packing: Packing }>
}

/** Every file of the built client by its path below /my/. Nothing else can be asked for. Empty: not built. */
export const readClient = (folder: string): Map<string, ClientFile> => new Map(names(folder).map((name) => [name, openFile(folder, name)]))

/** Changes when the client is built anew. */
export const builtAt = (folder: string): number => statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0

const names = (folder: string): string[] => (builtAt(folder) === 0 ? [] : readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)))

const openFile = (folder: string, name: string): ClientFile => {
  const bytes = readFileSync(join(folder, name))
  const type = types[extname(name)] ?? 'application/octet-stream'
  const packed = new Map<Packing, Promise<Buffer>>()
  const once = (packing: Packing, make: () => Promise<Buffer>): Promise<Buffer> => {
    if (!packed.has(packing)) packed.set(packing, make())
    return packed.get(packing)!
  }
  return {
    type, bytes, lasting: name.includes('/immutable/'), tag: `"${hash('sha256', bytes, 'base64').slice(0, 22)}"`,
    pack: async (accepts) => {
      if (bytes.length < 1024 || !worthPacking.test(type)) return { body: bytes, packing: 'plain' }
      if (/\bbr\b/.test(accepts)) return { body: await once('br', () => promisify(brotliCompress)(bytes)), packing: 'br' }
      if (/\bgzip\b/.test(accepts)) return { body: await once('gzip', () => promisify(gzip)(bytes, { level: 9 })), packing: 'gzip' }
      return { body: bytes, packing: 'plain' }
    },
  }
}
