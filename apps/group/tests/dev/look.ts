import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { screens } from './screens.ts'
import { serve } from './serve.ts'

/** Pictures of the screens with invented groups: `node tests/dev/look.ts FOLDER [LANGS] [PART OF PATH]` after `vite build --mode look`. ALL=1: light and dark at both widths. */
const [folder = 'look', langs = 'de', part = ''] = process.argv.slice(2)
const house = serve(join(import.meta.dirname, '../../build-look'))
const looks = [{ width: 360, dark: false }, { width: 1280, dark: true }, ...(process.env.ALL ? [{ width: 360, dark: true }, { width: 1280, dark: false }] : [])]
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: process.env.VISAVIS_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })

for (const locale of langs.split(',')) for (const { width, dark } of looks) {
  const context = await browser.newContext({ locale, colorScheme: dark ? 'dark' : 'light', viewport: { width, height: width === 360 ? 740 : 860 }, serviceWorkers: 'block' })
  for (const { path, open } of screens.filter((screen) => screen.path.includes(part))) {
    const page = await context.newPage()
    page.on('console', (message) => message.type() === 'error' && console.log(path, message.text()))
    page.on('pageerror', (error) => console.log(path, error.message))
    await page.goto(house.at + path)
    await page.locator('h1').waitFor()
    if (open !== undefined) await page.locator('main li a').nth(open).click()
    await page.waitForTimeout(250)
    await page.screenshot({ path: join(folder, `${locale}-${width}${dark ? '-dark' : ''}-${path.replace(/\W+/g, '_')}${open ?? ''}.png`), fullPage: !process.env.FOLD })
    await page.close()
  }
  await context.close()
}
await browser.close()
house.close()
