import { createServer } from 'node:http'
import { mkdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { chromium } from 'playwright-core'

/** Pictures of the screens with invented groups: `node tests/dev/look.ts <folder> [lang] [path …]` after `vite build --mode look`. */
const [folder = 'look', langs = 'de', ...wanted] = process.argv.slice(2)
const built = join(import.meta.dirname, '../../build-look')
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json' }

const server = createServer((request, response) => {
  const path = new URL(request.url!, 'http://x').pathname.replace(/^\/my\//, '') || 'index.html'
  try {
    response.setHeader('content-type', types[extname(path)] ?? 'text/plain').end(readFileSync(join(built, path)))
  } catch {
    response.writeHead(404).end()
  }
}).listen(0)
const at = `http://localhost:${(server.address() as { port: number }).port}/my/`

const pages = wanted.length ? wanted : ['?empty#/', '#/', '#/knock/x', '#/knocked/one', '#/knocked/two', '#/device', '#/room/evening', '#/room/quiet', '#/room/evening/sharing', '#/room/evening/sharing/new', '#/room/evening/sharing/mine', '#/room/evening/sharing/other', '#/room/evening/decision', '#/room/evening/decision/open', '#/room/evening/decision/propose?about=agreements', '#/room/evening/membership', '#/room/evening/membership/me', '#/room/evening/membership/leave', '#/room/evening/membership/knock/ke', '#/found']
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
for (const lang of langs.split(',')) for (const dark of [false, true]) for (const width of [360, 1280]) {
  if (dark !== (width === 1280) && !process.env.ALL) continue
  const context = await browser.newContext({ locale: lang, colorScheme: dark ? 'dark' : 'light', viewport: { width, height: width === 360 ? 740 : 860 }, serviceWorkers: 'block' })
  for (const path of pages) {
    const page = await context.newPage()
    page.on('console', (message) => message.type() === 'error' && console.log(path, message.text()))
    page.on('pageerror', (error) => console.log(path, error.message))
    await page.goto(at + path.replace(/\/(mine|other|open)$/, ''))
    await page.waitForSelector('h1')
    const link = /\/(mine|other|open)$/.exec(path)?.[1]
    if (link) await page.locator('main li a').nth({ mine: 2, other: 0, open: 0 }[link]!).click()
    await page.waitForTimeout(250)
    await page.screenshot({ path: join(folder, `${lang}-${width}${dark ? '-dark' : ''}-${path.replace(/\W+/g, '_')}.png`), fullPage: !process.env.FOLD })
    await page.close()
  }
  await context.close()
}
await browser.close()
server.close()
