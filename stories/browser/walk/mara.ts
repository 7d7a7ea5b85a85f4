import type { Locator, Page } from 'playwright-core'

/** Mara in a made-up group of three, with her eyes and hands. */
export class Mara {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Goes to a page of the room as if there were a link to it here; nothing is loaded anew, so nothing is forgotten. */
  async go(place: string): Promise<void> {
    const hash = `#/room/plain${place && `/${place}`}`
    const isThere = await this.page.evaluate((to) => {
      if (location.hash === to) return true
      document.querySelector('h1')!.dataset.before = ''
      const link = document.createElement('a')
      link.href = to
      document.getElementById('visavis')!.append(link)
      link.click()
      link.remove()
      return false
    }, hash)
    if (!isThere) await this.page.locator('h1:not([data-before])').waitFor()
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
