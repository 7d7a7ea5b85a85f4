import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { browserArgs, browserPath } from '../../../stories/browser/chromium.ts'

export interface InChromium { floor: number; cold: number; later: number }

/** The same in a real Chromium, with IndexedDB; the later visit is a fresh page. */
export async function inChromium(size: number): Promise<InChromium> {
  const script = await bundle()
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html').end(isScript ? script : '<script type="module" src="/page.js"></script>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({ executablePath: browserPath(), args: browserArgs })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    return await twoVisits(page, size)
  } finally {
    await browser.close()
    server.close()
  }
}

type Visits = { firstVisit(size: number): Promise<{ floor: number; cold: number; logId: number[]; sharings: number }>; laterVisit(room: object): Promise<number> }

async function twoVisits(page: Page, size: number): Promise<InChromium> {
  const ready = () => page.waitForFunction(() => 'laterVisit' in globalThis)
  await ready()
  const first = await page.evaluate((many) => (globalThis as unknown as Visits).firstVisit(many), size)
  await page.reload()
  await ready()
  const later = await page.evaluate((room) => (globalThis as unknown as Visits).laterVisit(room), { ...first, size })
  return { floor: first.floor, cold: first.cold, later }
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('./page.ts', import.meta.url))
  const made = await build({ configFile: false, logLevel: 'silent', build: { write: false, lib: { entry, formats: ['es'], fileName: 'page' }, rolldownOptions: { output: { codeSplitting: false } } } })
  const [output] = Array.isArray(made) ? made : [made]
  if (!output || !('output' in output)) throw new Error('the page was not bundled')
  return output.output[0].code
}
