import { fork, type ChildProcess } from 'node:child_process'
import { Agent, get } from 'node:http'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'

export const needs = ['build']

const waiting = 32
const seconds = 4
const rounds = 3

interface Measured { perSecond: number; perCore: number; bytes: number }

/**
 * A page of twenty groups, asked for over the network as often as it can be given. `floor` writes the same facts with
 * string templates on bare node:http. Per core means: divided by the processor time the serving process really used.
 */
export default async function bench(): Promise<string> {
  const best: Record<string, Measured> = {}
  for (let round = 0; round < rounds; round++) {
    for (const kind of ['floor', 'page']) {
      const measured = await serve(kind)
      if (!best[kind] || measured.perCore > best[kind].perCore) best[kind] = measured
    }
  }
  const { floor, page } = best as { floor: Measured; page: Measured }
  console.table(Object.fromEntries(Object.entries(best).map(([kind, m]) => [kind, { 'bytes a page': m.bytes, 'pages/s': Math.round(m.perSecond), 'pages/s and core': Math.round(m.perCore), 'of floor': (m.perCore / floor.perCore).toFixed(2) }])))
  const script = page.bytes > 0 ? '0 kB of script' : 'no page came'
  return `${Math.round(page.perCore)} pages/s on one core, ${(page.perCore / floor.perCore).toFixed(2)} of the string-template floor (${Math.round(floor.perCore)}), ${script}, ${availableParallelism()} cores here`
}

async function serve(kind: string): Promise<Measured> {
  const child = fork(fileURLToPath(new URL('./page/serve.ts', import.meta.url)), [kind])
  const address = await new Promise<string>((opened, failed) => {
    child.once('message', message => opened(String(message)))
    child.once('exit', code => failed(new Error(`The server for "${kind}" ended with ${code}.`)))
  })
  try {
    await load(address, 1)
    const before = await usedBy(child)
    const { pages, bytes, took } = await load(address, seconds)
    const used = await usedBy(child) - before
    return { perSecond: pages / took, perCore: pages / used, bytes }
  } finally {
    child.removeAllListeners('exit')
    child.kill()
  }
}

/** Processor seconds the process says it has used. */
function usedBy(child: ChildProcess): Promise<number> {
  return new Promise(told => {
    child.once('message', used => told(Number(used)))
    child.send('used')
  })
}

async function load(address: string, duration: number): Promise<{ pages: number; bytes: number; took: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: waiting })
  const began = performance.now()
  let pages = 0
  let bytes = 0
  const one = async (): Promise<void> => {
    while (performance.now() - began < duration * 1000) {
      bytes = await fetchPage(agent, address, pages++)
    }
  }
  await Promise.all(Array.from({ length: waiting }, one))
  agent.destroy()
  return { pages, bytes, took: (performance.now() - began) / 1000 }
}

// Many different towns, so that nobody can answer from memory.
function fetchPage(agent: Agent, address: string, n: number): Promise<number> {
  return new Promise((done, failed) => {
    get(`${address}/find?near=Ottersby${n % 5000}`, { agent, headers: { 'accept-language': 'en' } }, answer => {
      let bytes = 0
      answer.on('data', (part: Buffer) => { bytes += part.length })
      answer.on('end', () => answer.statusCode === 200 ? done(bytes) : failed(new Error(`The page answered ${answer.statusCode}.`)))
    }).on('error', failed)
  })
}
