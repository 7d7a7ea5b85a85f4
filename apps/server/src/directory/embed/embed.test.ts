import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { getRequestListener } from '@hono/node-server'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fill, openGiving } from '../feeds/tests/giving-house.ts'
import { everySort } from '../feeds/tests/town.ts'
import { openEmbed } from './open-embed.ts'

const folder = mkdtempSync(join(tmpdir(), 'visavis-embed-'))
let house: Awaited<ReturnType<typeof openGiving>>
let browser: Browser
const servers: { close(): void }[] = []
const dirty = { ...everySort[0]!, slug: 'dirty', name: '<img src=x onerror=document.title="broken">' }

const listen = (listener: Parameters<typeof createServer>[1]) => new Promise<string>((resolve) => {
  const server = createServer(listener)
  servers.push({ close: () => { server.closeAllConnections(); server.close() } })
  server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
})

/** The page of an office, as strict as a page can be about what may run on it. */
const pageWith = (policy: string, tag: string) => listen((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
  response.end(`<!doctype html><html lang="de-CH"><title>Office</title><main><h1>Office</h1>${tag}</main></html>`)
})

let address = ''
beforeAll(async () => {
  fill(folder, [...everySort, dirty])
  house = await openGiving(folder)
  openEmbed(house.ground, house.directory).routes(house.app)
  address = await listen(getRequestListener(house.app.fetch, { overrideGlobalObjects: false }))
  browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'] })
}, 60_000)
afterAll(async () => {
  await browser.close()
  for (const server of servers) server.close()
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('what the list on somebody else’s page is told', () => {
  it('is for any page, in the language asked for, and holds only what was agreed to', async () => {
    const answer = await house.ask('/embed.json?q=consented&lang=fr')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('set-cookie')).toBeNull()
    const told = await answer.text()
    expect(told).toContain('De l’annuaire de house.example')
    expect(told).not.toMatch(/secret\.example|nobody agreed|zoom\.us/)
  })

  it('is asked by a script that stays small', async () => {
    const script = await house.ask('/embed.js', { 'accept-encoding': 'gzip' })
    const packed = Buffer.from(await script.arrayBuffer())
    expect(packed.length).toBeLessThan(15_000)
    expect(gunzipSync(packed).toString()).not.toMatch(/innerHTML|document\.cookie|localStorage|eval\(|\.style\b/)
    expect(script.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  })
})

describe('an office shows the groups on its own page', () => {
  it('under the strictest policy, without a cookie, in the language of the page, and for everybody', async () => {
    const policy = `default-src 'none'; script-src ${address}; connect-src ${address}; require-trusted-types-for 'script'`
    const office = await pageWith(policy, `<script src="${address}/embed.js" data-q="group"></script><noscript><a href="${address}/find?q=group">Gruppen</a></noscript>`)
    const context = await browser.newContext({ bypassCSP: false, viewport: { width: 320, height: 800 } })
    const page = await context.newPage()
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(String(error)))
    await page.goto(office)
    await page.getByRole('heading', { name: /Gruppen$/ }).waitFor()
    expect(await page.getByRole('listitem').count()).toBe(20)
    await page.getByRole('button', { name: 'Weitere Gruppen' }).press('Enter')
    await expect.poll(() => page.getByRole('listitem').count()).toBeGreaterThan(20)
    for (const link of await page.getByRole('link').all()) expect(await link.getAttribute('href')).toMatch(`${address}/`)
    await page.getByRole('searchbox').fill('fortnight')
    await page.getByRole('searchbox').press('Enter')
    await page.getByRole('heading', { name: /^1 Gruppe/ }).waitFor()
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Group fortnight'])
    expect(await page.getByRole('status').textContent()).toMatch(/^1 Gruppe/)
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    expect(await page.title()).toBe('Office')
    expect(said).toEqual([])
    await context.close()
  }, 60_000)

  it('looks as the office likes, can be used by everybody, and says honestly when the house is away', async () => {
    const office = await pageWith(`default-src 'none'; script-src 'unsafe-inline' ${address}; connect-src ${address}; style-src 'unsafe-inline'`,
      `<style>:root { --visavis-link: rgb(1, 2, 3) }</style><div id="here"></div><script src="${address}/embed.js" data-into="#here" data-lang="en" data-search="no"></script>`)
    const page = await browser.newPage({ bypassCSP: true })
    await page.goto(office)
    const first = page.locator('#here').getByRole('listitem').getByRole('link').first()
    await first.waitFor()
    expect(await page.evaluate("getComputedStyle(document.querySelector('#here > div').shadowRoot.querySelector('li a')).color")).toBe('rgb(1, 2, 3)')
    expect(await page.getByRole('searchbox').count()).toBe(0)
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') })
    const { violations } = (await page.evaluate("axe.run('#here')")) as { violations: { id: string }[] }
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.route('**/embed.json*', (route) => route.abort())
    await page.reload()
    await page.getByText('cannot be shown right now').waitFor()
    expect(await page.locator('#here').getByRole('link').getAttribute('href')).toBe(`${address}/find?lang=en`)
    await page.close()
  }, 60_000)
})
