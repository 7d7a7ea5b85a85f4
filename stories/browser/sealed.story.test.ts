import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserArgs, browserPath } from './chromium.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const written = (file: string) => JSON.parse(readFileSync(here(`../../packages/seal/vectors/${file}`), 'utf8')) as object

interface Offered {
  expect(value: unknown): { toEqual(other: unknown): void; toMatchObject(part: unknown): void }
  told(): Promise<{ held: number; failed: string[] }>
  replayGolden(golden: object): Promise<string[]>
  liveGolden(): Promise<object>
  sealVectors(): Promise<Record<string, object>>
}

describe('the tales of sealing, in Chromium', () => {
  let browser: Browser
  let page: Page
  let server: ReturnType<typeof createServer>

  beforeAll(async () => {
    const script = await bundle()
    server = createServer((request, response) => {
      response.setHeader('content-type', request.url === '/tales.js' ? 'text/javascript' : 'text/html')
      response.end(request.url === '/tales.js' ? script : '<!doctype html><script type="module" src="/tales.js"></script>')
    }).listen(0)
    browser = await chromium.launch({ executablePath: browserPath(), args: browserArgs })
    page = await browser.newPage()
    const broken = new Promise<never>((_, failed) => page.once('pageerror', failed))
    broken.catch(() => {})
    // A page is trusted with WebCrypto only on a secure origin; localhost is one.
    await page.goto(`http://localhost:${(server.address() as { port: number }).port}`)
    await Promise.race([broken, page.waitForFunction(() => 'told' in globalThis)])
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  it('epochs, words, living devices, the malicious member and the malicious server', async () => {
    const { held, failed } = await page.evaluate(() => (globalThis as never as Offered).told())
    expect(failed).toEqual([])
    expect(held).toBeGreaterThan(40)
  }, 300_000)

  it('the small runner notices what does not hold', async () => {
    const noticed = await page.evaluate(() => {
      const { expect } = globalThis as never as Offered
      const claims = [() => expect([1, 2]).toEqual([1]), () => expect(new Uint8Array([1])).toEqual(new Uint8Array([2])), () => expect({ a: { b: 1 } }).toMatchObject({ a: { b: 2 } })]
      return claims.map((claim) => { try { claim(); return 'missed' } catch { return 'noticed' } })
    })
    expect(noticed).toEqual(['noticed', 'noticed', 'noticed'])
  })

  it('the golden log means what it always meant', async () => {
    expect(await page.evaluate((golden) => (globalThis as never as Offered).replayGolden(golden), written('golden.json'))).toEqual([])
  }, 120_000)

  it('Chromium writes the very bytes that Node writes', async () => {
    expect(await page.evaluate(() => (globalThis as never as Offered).liveGolden())).toEqual(written('golden.json'))
    const vectors = await page.evaluate(() => (globalThis as never as Offered).sealVectors())
    for (const [file, known] of Object.entries(vectors)) expect(known, file).toEqual(written(file))
  }, 120_000)
})

/** The tales as one script for a page, with our small runner in the place of vitest. */
async function bundle(): Promise<string> {
  const made = await build({
    configFile: false, logLevel: 'error', resolve: { alias: { vitest: here('./sealed/telling.ts') } },
    build: { write: false, minify: false, target: 'es2023', rolldownOptions: { input: here('./sealed/tales.ts'), output: { codeSplitting: false } } },
  })
  const { output } = (Array.isArray(made) ? made[0] : made) as { output: { type: string; code: string }[] }
  return output.find(({ type }) => type === 'chunk')!.code
}
