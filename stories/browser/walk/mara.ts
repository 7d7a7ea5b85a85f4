import type { Locator, Page } from 'playwright-core'

/** Mara in a made-up group of three, with her eyes and hands. */
export class Mara {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Goes to a page of the room by its address; nothing is loaded anew. */
  async go(place: string): Promise<void> {
    await this.page.evaluate((hash) => { location.hash = hash }, `#/room/plain${place && `/${place}`}`)
    await this.page.waitForFunction((end) => location.hash === end, `#/room/plain${place && `/${place}`}`)
    await this.page.locator('h1:focus').waitFor()
  }

  async open(list: 'decision' | 'question', title: string): Promise<void> {
    await this.go(list)
    await this.link(title).click()
    await this.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
  }

  link = (name: string): Locator => this.page.getByRole('main').getByRole('link', { name })
  press = (name: string): Promise<void> => this.page.getByRole('button', { name, exact: true }).first().click()
  write = (label: RegExp, text: string): Promise<void> => this.page.getByRole('textbox', { name: label }).first().fill(text)
  choose = (name: RegExp): Promise<void> => this.page.getByRole('radio', { name }).first().check()
  sees = (text: string): Promise<void> => this.page.getByText(text).first().waitFor()
}
