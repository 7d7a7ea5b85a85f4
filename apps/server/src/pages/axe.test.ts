import { createRequire } from 'node:module'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStreetOf } from './tests/street.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const quietly = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const paths = ['/', '/find', '/find?near=Ottersby&day=2', '/find?q=nobody&near=Ottersby', '/groups/quiet-tuesday', '/groups/at-the-same-table', '/groups/night-owls', '/groups/after-the-loss', '/groups/gone-quiet', '/about', '/help-now', '/help-now?country=CA&region=QC', '/nowhere']
const languages = ['en', 'fr', 'de'] as const
const pages = languages.flatMap(lang => paths.map(path => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`))

let street: Awaited<ReturnType<typeof openStreetOf>>
let browser: Browser
const contexts: Record<string, BrowserContext> = {}

beforeAll(async () => {
  street = await openStreetOf()
  browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: quietly })
  for (const colorScheme of ['light', 'dark'] as const) contexts[colorScheme] = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' })
  contexts['narrow'] = await browser.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled: true, bypassCSP: true })
})
afterAll(async () => {
  await browser?.close()
  await street?.close()
})

async function open(where: string, path: string): Promise<Page> {
  const page = await contexts[where]!.newPage()
  await page.goto(street.address + path)
  return page
}

async function faults(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe })
  return page.evaluate<string[]>(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)))`)
}

test.each(pages)('%s keeps nobody out, in the light and in the dark', async path => {
  for (const where of ['light', 'dark']) {
    const page = await open(where, path)
    expect({ where, faults: await faults(page) }).toEqual({ where, faults: [] })
    await page.close()
  }
})

test.each(pages)('%s needs no sideways scrolling on 320 px, also with text twice as large', async path => {
  const page = await open('narrow', path)
  const overflow = () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
  expect(await overflow()).toBeLessThanOrEqual(0)
  await page.evaluate("document.documentElement.style.fontSize = '200%'")
  expect(await overflow()).toBeLessThanOrEqual(0)
  await page.close()
})

test('every link that stands alone, every button and every field is 48 px high', async () => {
  for (const path of paths) {
    const page = await open('light', path)
    const small = await page.evaluate<string[]>(`[...document.querySelectorAll('a, button, input:not([type=hidden]), select, summary')]
      .filter(each => !each.matches('.skip, p > a:not(.button, .tall), h2 > a, .lines span > a') && each.checkVisibility())
      .filter(each => each.getBoundingClientRect().height < 47.5).map(each => each.outerHTML.slice(0, 120))`)
    expect({ path, small }).toEqual({ path, small: [] })
    await page.close()
  }
})

test('Josef uses the keyboard alone: first the way to the main part, always a visible focus', async () => {
  const page = await open('light', '/?lang=en')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Go to the main part')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.id')).toBe('main')
  for (let n = 0; n < 6; n++) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
  }
  await page.close()
})

test('Josef finds a group with the keyboard: words, place, enter', async () => {
  const page = await open('light', '/?lang=en')
  await page.getByLabel('What is it about?').fill('quiet')
  await page.getByLabel('Where?').fill('Ottersby')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Quiet Tuesday' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Quiet Tuesday')
  await page.close()
})

test('quick exit leads away, and help is one step from everywhere', async () => {
  for (const path of paths) {
    const page = await open('light', `${path}${path.includes('?') ? '&' : '?'}lang=en`)
    expect(await page.getByRole('link', { name: 'Quick exit' }).getAttribute('href')).toBe('https://en.wikipedia.org/')
    expect(await page.getByRole('link', { name: 'Help now', exact: true }).first().getAttribute('href')).toBe('/help-now?lang=en')
    await page.close()
  }
})
