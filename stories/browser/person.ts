import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { BrowserContext, ConsoleMessage, Locator, Page } from 'playwright-core'
import { browserArgs, browserPath } from './chromium.ts'

/** Somebody with a browser of their own. */
export interface Person {
  page: Page
  browser: BrowserContext
  /** Every byte that left the browser: addresses, headers, bodies, live frames. */
  left: Buffer[]
  /** What went wrong in the page. */
  troubles: string[]
  go(hash: string): Promise<void>
  press(name: string | RegExp): Promise<void>
  write(label: string | RegExp, text: string): Promise<void>
  choose(name: string | RegExp): Promise<void>
  sees(text: string | RegExp): Promise<void>
  heading(text: string | RegExp): Promise<void>
  link(name: string | RegExp): Locator
  /** Days go by on this person's device; the page is loaded anew. */
  later(days: number): Promise<void>
  leave(): Promise<void>
}

/** Opens a browser with a profile on disk, in the language and at the width of a small telephone. */
export async function openPerson(at: string, locale = 'en'): Promise<Person> {
  const profile = mkdtempSync(join(tmpdir(), 'visavis-person-'))
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(), args: browserArgs, locale, viewport: { width: 360, height: 740 }, baseURL: at,
  })
  const page = browser.pages()[0] ?? await browser.newPage()
  page.setDefaultTimeout(20_000)
  const left = listenAtTheDoor(browser, page)
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('console', (message) => { if (message.type() === 'error' && !isAbsence(message.text()) && !isCardAlreadyDown(message)) troubles.push(message.text()) })
  const there = (what: Locator) => what.first().waitFor().catch(async (late: Error) => {
    throw new Error(`${late.message}\nThe page says: ${await page.locator('body').innerText()}`)
  })
  return {
    page, browser, left, troubles,
    sees: (text) => there(page.getByText(text)),
    go: async (hash) => {
      await page.goto(`${at}/my/${hash}`)
      await page.locator('h1').waitFor()
    },
    press: (name) => page.getByRole('button', { name }).first().click(),
    write: (label, text) => page.getByLabel(label).first().fill(text),
    choose: (name) => page.getByRole('radio', { name }).first().check(),
    heading: (text) => there(page.getByRole('heading', { level: 1, name: text })),
    link: (name) => page.getByRole('link', { name }).first(),
    later: async (days) => {
      await browser.addInitScript(goForward, days * 86_400_000)
      await page.reload()
      await page.locator('h1').waitFor()
    },
    leave: async () => {
      await browser.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

function listenAtTheDoor(browser: BrowserContext, page: Page): Buffer[] {
  const left: Buffer[] = []
  browser.on('request', (request) => {
    left.push(Buffer.from(`${request.url()}\n${JSON.stringify(request.headers())}`))
    const body = request.postDataBuffer()
    if (body) left.push(body)
  })
  page.on('websocket', (socket) => {
    left.push(Buffer.from(socket.url()))
    socket.on('framesent', ({ payload }) => left.push(Buffer.from(payload)))
  })
  return left
}

/** A house that is away, and one that says "your key is old" or "somebody was faster", are what some stories are about. */
const isAbsence = (text: string): boolean => /ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|ABORTED)|WebSocket connection|status of 4(03|09)/.test(text)

/** The page closed before it heard that its card is down, and asked once more. */
const isCardAlreadyDown = (message: ConsoleMessage): boolean => message.text().includes('status of 404') && message.location().url.includes('/cards/')

/** Runs in the page before anything else: from here on its calendar is so many milliseconds ahead. */
function goForward(ms: number): void {
  const Before = Date
  globalThis.Date = class extends Before {
    constructor(...at: [] | [number]) {
      super(...(at.length ? at : [Before.now() + ms]) as [number])
    }

    static override now(): number {
      return Before.now() + ms
    }
  } as DateConstructor
}
