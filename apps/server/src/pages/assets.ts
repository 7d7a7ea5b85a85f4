import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** A file the pages need, ready to send in each dress a browser may accept. */
export interface Asset { type: string; plain: Uint8Array; gzip: Uint8Array | null; br: Uint8Array | null }

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  woff2: 'font/woff2',
}

/** Everything in the folder that a page may load, by its address; names carry a hash, so they never change. */
export function readAssets(folder: string): Map<string, Asset> {
  const assets = new Map<string, Asset>()
  for (const name of readdirSync(folder)) {
    const type = types[name.slice(name.lastIndexOf('.') + 1)]
    if (type) assets.set(`/assets/${name}`, dressed(type, readFileSync(join(folder, name))))
  }
  return assets
}

function dressed(type: string, plain: Uint8Array): Asset {
  const isPacked = type === types.woff2
  return { type, plain, gzip: isPacked ? null : gzipSync(plain, { level: 9 }), br: isPacked ? null : brotliCompressSync(plain) }
}

export function sendAsset(asset: Asset, accepts: string): Response {
  const dress = asset.br && /\bbr\b/.test(accepts) ? 'br' : asset.gzip && /\bgzip\b/.test(accepts) ? 'gzip' : null
  const headers: Record<string, string> = {
    'content-type': asset.type,
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
  }
  if (dress) headers['content-encoding'] = dress
  return new Response((dress ? asset[dress]! : asset.plain) as Uint8Array<ArrayBuffer>, { headers })
}
