import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// Types are stripped and code is compiled once, not at every start; the store's threads inherit the place.
const cache = enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/visavis', import.meta.url)))
if (cache.directory) process.env['NODE_COMPILE_CACHE'] = cache.directory

await import('./open-for-real.ts')
