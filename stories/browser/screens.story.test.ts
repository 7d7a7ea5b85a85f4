import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { screens } from '../../apps/group/tests/dev/screens.ts'
import { serve } from '../../apps/group/tests/dev/serve.ts'
import { browserArgs, browserPath } from './chromium.ts'
import { built } from './house.ts'
import { walks } from './walk/walks.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
describe('every screen can be read by everybody', () => {
  let house: ReturnType<typeof serve>
  let browser: Browser

  beforeAll(async () => {
    house = serve(await built('build-look', ['--mode', 'look'], { anew: true }))
    browser = await chromium.launch({ executablePath: browserPath(), args: browserArgs })
  })
  afterAll(async () => {
    await browser?.close()
    house?.close()
  })

  it.each(['en', 'fr', 'de'])('axe finds nothing in %s, in light and in dark, 320 pixels wide', async (locale) => {
    const context = await browser.newContext({ locale, viewport: { width: 320, height: 640 }, serviceWorkers: 'block', reducedMotion: 'reduce' })
    const troubles: string[] = []
    context.on('weberror', (error) => troubles.push(String(error.error())))
    context.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('404')) troubles.push(message.text()) })
    const waiting = [...screens]
    const walk = async () => {
      const page = await context.newPage()
      for (let screen = waiting.shift(); screen; screen = waiting.shift()) troubles.push(...await look(page, screen))
    }
    await Promise.all([walk(), walk()])
    await context.close()
    expect(troubles).toEqual([])
  }, 300_000)

  it('whatever Mara does, in whatever order, her screens say what is so', async () => {
    expect(await walks(browser, house.at, 6)).toEqual([])
  }, 300_000)

  async function look(page: Page, { path, open }: (typeof screens)[number]): Promise<string[]> {
    await page.goto('about:blank')
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(house.at + path)
    await page.locator('h1').waitFor()
    if (open !== undefined) {
      await page.locator('main li a').nth(open).click()
      await page.locator('h1:focus').waitFor()
    }
    await page.evaluate(axe)
    const troubles = await page.evaluate(ask, [])
    await page.emulateMedia({ colorScheme: 'dark' })
    troubles.push(...await page.evaluate(ask, ['color-contrast']))
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (wide > 0) troubles.push(`is ${wide} pixels too wide`)
    if (await page.title() !== 'Visavis') troubles.push(`has the title ${await page.title()}`)
    return troubles.map((trouble) => `${path} ${open ?? ''} ${trouble}`)
  }
})

/** Runs in the page: what axe finds, with only these rules or with all. */
async function ask(only: string[]): Promise<string[]> {
  const { axe } = globalThis as never as { axe: { run(on: Document, how: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
  const { violations } = await axe.run(document, only.length ? { runOnly: only } : {})
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
