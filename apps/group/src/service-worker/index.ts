/// <reference lib="webworker" />
import { version } from '$app/env'
import { assets, immutable } from '$app/manifest'

const worker = self as unknown as ServiceWorkerGlobalScope
const page = '/my/'
const program = [...immutable, ...assets].map(({ path }) => `${page}${path}`)
const shelf = `visavis ${version} ${immutable.map(({ path }) => path.split('/').at(-1)).join()}`

/** The whole program is fetched at once, past any cache on the way; it works without a connection from then on. */
worker.addEventListener('install', (event) => {
  const fresh = [page, `${page}start.js`, ...program].map((path) => new Request(path, { cache: 'reload' }))
  event.waitUntil(caches.open(shelf).then((cache) => cache.addAll(fresh)))
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(clearOld().then(() => worker.clients.claim()))
})

/** A newer version waits for the person's word. */
worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') void worker.skipWaiting()
})

/** Only the program itself is answered from here: never a log, a letter or a public page. */
worker.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url)
  if (event.request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(page)) return
  const wanted = event.request.mode === 'navigate' ? page : event.request
  event.respondWith(fromShelf(wanted, event.request))
})

async function fromShelf(wanted: RequestInfo, request: Request): Promise<Response> {
  const cache = await caches.open(shelf)
  return (await cache.match(wanted)) ?? fetch(request)
}

async function clearOld(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith('visavis ') && name !== shelf).map((name) => caches.delete(name)))
}
