import fc from 'fast-check'
import type { Browser } from 'playwright-core'
import { Mara } from './mara.ts'
import type { Model } from './model.ts'
import { answer, ask, end, feel, propose, takeBack, talk, withdraw } from './steps.ts'

const n = fc.nat({ max: 8 })
const steps = fc.commands([
  n.map(propose),
  fc.tuple(n, fc.constantFrom('yes' as const, 'worry' as const, 'aside' as const, 'no' as const)).map(([which, how]) => answer(which, how)),
  n.map(talk), n.map(takeBack), n.map(withdraw),
  n.map(ask), fc.tuple(n, fc.constantFrom('Not at all', 'Rather yes', 'Very much')).map(([which, felt]) => feel(which, felt)), n.map(end),
], { maxCommands: 14 })

/** Mara does this and that, in any order, `times` over; after each step her screens say what is so. Gives what broke in the page. */
export async function walks(browser: Browser, at: string, times: number): Promise<string[]> {
  const troubles: string[] = []
  await fc.assert(fc.asyncProperty(steps, async (walk) => {
    const context = await browser.newContext({ locale: 'en', viewport: { width: 320, height: 640 }, serviceWorkers: 'block', reducedMotion: 'reduce' })
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    page.on('pageerror', (error) => troubles.push(String(error)))
    page.on('console', (message) => { if (message.type() === 'error') troubles.push(message.text()) })
    await page.goto(`${at}#/room/plain/membership`)
    await page.locator('h1').waitFor()
    const begin = (): { model: Model; real: Mara } => ({ model: { proposals: [], questions: [] }, real: new Mara(page) })
    await fc.asyncModelRun(begin, walk).finally(() => context.close())
  }), { numRuns: times, endOnFailure: true })
  return troubles
}
