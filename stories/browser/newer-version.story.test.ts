import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { built } from './house.ts'
import { openPerson } from './person.ts'
import type { Person } from './person.ts'

const types: { [end: string]: string } = {
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json',
}

describe('there is a newer Visavis', () => {
  let server: Server
  let folder: string
  let newer: string
  let anna: Person

  beforeAll(async () => {
    folder = await built('build', [])
    newer = await built('.svelte-kit/newer', ['--mode', 'newer'], { anew: true })
    server = createServer((asked, answer) => {
      const path = new URL(asked.url ?? '', 'http://house').pathname.replace(/^\/my\//, '') || 'index.html'
      const file = join(folder, path)
      if (!existsSync(file) || !statSync(file).isFile()) return answer.writeHead(404).end()
      answer.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file))
    })
    await new Promise<void>((open) => server.listen(0, open))
    anna = await openPerson(`http://localhost:${(server.address() as AddressInfo).port}`)
  }, 240_000)
  afterAll(async () => {
    await anna.leave()
    server.close()
  })

  /** Which version answers this page, and which lie on its shelves. */
  const version = () => anna.page.evaluate(async () => {
    const start = await (await fetch('/my/start.js')).text()
    return { runs: /version: "(\d+)"/.exec(start)?.[1], kept: (await caches.keys()).map((name) => name.split(' ')[1]) }
  })

  it('Anna’s browser keeps the program as it is', async () => {
    await anna.go('#/')
    await anna.page.evaluate(() => navigator.serviceWorker.ready.then(() => {}))
    await anna.page.reload()
    await anna.page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    expect(await version()).toEqual({ runs: '1', kept: ['1'] })
  })

  it('the house has a newer one: it waits, and nothing changes under her hands', async () => {
    folder = newer
    await anna.page.reload()
    await anna.sees('There is a newer Visavis.')
    expect(await version()).toEqual({ runs: '1', kept: ['1', '2'] })
    await anna.go('#/found')
    await anna.page.getByLabel(/name/i).first().fill('Stilles Wasser')
    expect(await anna.page.getByText('There is a newer Visavis.').count()).toBe(0)
    expect(await version()).toEqual({ runs: '1', kept: ['1', '2'] })
  })

  it('she says so: the page loads once more, with the newer one, and the old one is gone', async () => {
    await anna.page.goto(anna.page.url().replace(/#.*/, '#/'))
    await anna.sees('There is a newer Visavis.')
    await Promise.all([anna.page.waitForEvent('load'), anna.press('Load it now')])
    await anna.page.locator('h1').waitFor()
    expect((await version()).runs).toBe('2')
    await anna.page.waitForFunction(async () => (await caches.keys()).length === 1)
    expect(await version()).toEqual({ runs: '2', kept: ['2'] })
    expect(await anna.page.getByText('There is a newer Visavis.').count()).toBe(0)
  })

  it('and it opens without the house', async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
    await anna.page.reload()
    await anna.heading(/./)
    expect((await version()).runs).toBe('2')
  })
})
