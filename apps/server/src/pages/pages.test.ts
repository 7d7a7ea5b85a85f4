import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import type { House } from '../house.ts'
import { dirty, listing, town } from './tests/listings.ts'
import { openHouseOf } from './tests/street.ts'

let house: House
beforeAll(async () => { house = await openHouseOf([...town, dirty]) })

const visit = (path: string, headers: Record<string, string> = {}) => house.fetch(new Request(`http://visavis.example${path}`, { headers }))
const read = async (path: string, headers?: Record<string, string>) => (await visit(path, headers)).text()

const everyPage = ['/', '/find', '/find?near=Ottersby&day=2&q=e', '/find?q=nobody', '/about', '/help-now', '/help-now?country=CA&region=QC', '/nowhere', '/groups/dirt', ...town.map(l => `/groups/${l.slug}`)]
const everyPageInEveryLanguage = everyPage.flatMap(path => ['en', 'fr', 'de'].map(lang => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`))

test.each(everyPageInEveryLanguage)('%s runs no script and loads nothing from elsewhere', async path => {
  const html = await read(path)
  expect(html).not.toMatch(/<script|<iframe|<object|<embed|<style|\son\w+\s*=\s*["']|\sstyle=/i)
  const loaded = [...html.matchAll(/<(?:link|img|source|form|use|base)\b[^>]*?\s(?:href|src|action|srcset)="([^"]*)"/gi)].map(([, address]) => address!)
  expect(loaded.length).toBeGreaterThan(2)
  for (const address of loaded) expect(address).toMatch(/^\/(?!\/)/)
})

test.each(everyPageInEveryLanguage)('%s says its language, a title, one main heading and one main part', async path => {
  const html = await read(path)
  expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${path.slice(-2)}" dir="ltr"`))
  expect(html).toMatch(/<title>[^<]+<\/title>/)
  expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
  expect(html.match(/<main[\s>]/g)).toHaveLength(1)
  expect(html).not.toMatch(/undefined|\[object|NaN/)
})

test('the headers let nothing run, nothing be framed, nothing be told to others', async () => {
  const { headers } = await visit('/find?q=anything')
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('set-cookie')).toBeNull()
  expect(headers.get('vary')).toContain('accept-language')
})

test('words that try to break out of the page stay words', async () => {
  const html = await read('/groups/dirt')
  expect(html).toContain('&lt;script>alert("name")&lt;/script>')
  expect(html).not.toMatch(/href="(javascript|data|tel:&lt;)/i)
  expect(html).not.toContain('mailto:a@b.example?')
  const list = await read('/find?q=%3Cscript%3E&near=%22%3E%3Cimg%20src=x%3E')
  expect(list).not.toMatch(/<script|<img/i)
  expect(list).toContain('value="&quot;>&lt;img src=x>"')
})

test('Maya reads French because her phone does, and the links keep what she chose', async () => {
  expect(await read('/', { 'accept-language': 'fr-CA,en;q=0.5' })).toContain('<html lang="fr"')
  const chosen = await read('/find?lang=de&near=Ottersby', { 'accept-language': 'fr-CA' })
  expect(chosen).toContain('<html lang="de"')
  expect(chosen).toContain('href="/groups/quiet-tuesday?lang=de"')
  expect(chosen).toContain('<input type="hidden" name="lang" value="de"')
  expect(chosen).toContain('href="/find?near=Ottersby&amp;lang=en"')
})

test('the filters stay as they were asked', async () => {
  const html = await read('/find?q=quiet&near=Ottersby&day=3&when=evening&for=relatives&format=online')
  for (const chosen of ['value="3" selected', 'value="evening" selected', 'value="relatives" selected', 'value="online" selected', 'value="quiet"', 'value="Ottersby"']) expect(html).toContain(chosen)
  expect(await read('/find?day=3&when=evening&lang=en')).toContain('<strong>Wednesday, Evening</strong>')
  expect(await read('/find?lang=en')).not.toContain('<strong>')
})

test('who finds nothing is told what else there is', async () => {
  const html = await read('/find?q=nobody&near=Ottersby&day=3&lang=en')
  for (const link of ['href="/find?q=nobody&amp;near=Ottersby&amp;lang=en"', 'href="/find?q=nobody&amp;day=3&amp;lang=en"', 'href="/find?q=nobody&amp;format=online&amp;lang=en"', 'href="/my/#/found"']) expect(html).toContain(link)
})

test('one can knock only at a group that lives here', async () => {
  expect(await read('/groups/at-the-same-table')).toContain('href="/my/#/knock/at-the-same-table"')
  expect(await read('/groups/quiet-tuesday')).not.toContain('/my/#/knock')
})

test('an invented group says so in the list and on its page, and an old entry says how old it is', async () => {
  expect(await read('/find?lang=en')).toContain('Sample: this group does not exist')
  expect(await read('/groups/after-the-loss?lang=en')).toContain('You cannot visit it.')
  expect(await read('/groups/quiet-tuesday?lang=en')).toContain('last saw it there on 20 November 2026')
  expect(await read('/groups/gone-quiet?lang=en')).toContain('since 14 September 2026')
})

test('a group says the next three real dates, and what is not as usual about them', async () => {
  const html = (await read('/groups/every-fortnight?lang=en')).replaceAll('\u00a0', ' ').replaceAll(/<!--.*?-->/g, '')
  expect(html).toContain('Every second Friday, 7 to 8:30 pm')
  expect(html).toContain('<s>Friday 11 December, 7 to 8:30 pm</s> <span class="clay">called off</span>')
  expect(html).toContain('Saturday 9 January, 7 to 8:30 pm <span class="clay">moved from Friday 8 January</span>')
  expect(html).toContain('Friday 22 January')
  expect(html).toContain('No meetings from 25 December 2026 to 6 January 2027')
  expect(html).toContain('We do not know in which week.')
  for (const fact of ['No steps · No lift', 'Ring at the side door.', 'The group confirmed this entry on 2 November 2026.', 'New people come on certain dates.', 'Contact point of Ottersby looks after']) expect(html).toContain(fact)
  expect((await read('/groups/every-fortnight?lang=de')).replaceAll('\u00a0', ' ')).toContain('statt am Freitag, 8. Januar')
})

test('a card that was changed is shown as it is now, not as it was', async () => {
  const before = await openHouseOf([listing({ slug: 'moving', name: 'Before the Move' })])
  const after = await openHouseOf([listing({ slug: 'moving', name: 'After the Move' })])
  const list = async (of: House) => (await of.fetch(new Request('http://visavis.example/find'))).text()
  expect(await list(before)).toContain('Before the Move')
  expect(await list(after)).toContain('After the Move')
})

test('a group that does not exist is not found, kindly', async () => {
  const answer = await visit('/groups/never-was?lang=fr')
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('Vous n’avez rien fait de mal')
})

test('when the directory fails, the page says so and nothing of the question is written down', async () => {
  const said: string[] = []
  const broken = await openHouseOf(town, { find: () => { throw new Error('the disk, while looking for depression') } }, said)
  const answer = await broken.fetch(new Request('http://visavis.example/find?q=depression&lang=en'))
  expect(answer.status).toBe(500)
  expect(await answer.text()).toContain('Nothing of yours is lost')
  expect(said.join('\n')).not.toContain('depression')
})

test('style, typeface and mark are found, never change, and come packed', async () => {
  const html = await read('/')
  const sheet = /rel="stylesheet" href="([^"]+)"/.exec(html)![1]!
  const answer = await visit(sheet, { 'accept-encoding': 'gzip, br' })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect((await visit('/assets/../package.json')).status).toBe(404)
  expect((await visit('/assets/index.js')).status).toBe(404)
  expect((await visit('/favicon.ico')).status).toBe(308)
  expect(await read('/robots.txt')).toContain('Disallow: /find')
})

test('a page comes packed to who can unpack it', async () => {
  const answer = await visit('/find?lang=en', { 'accept-encoding': 'gzip, deflate, br' })
  expect(answer.headers.get('content-encoding')).toBe('gzip')
})

const countries = ['', '?country=CA&region=QC', '?country=JP', '?country=FI', '?country=DE', '?country=%3Cscript%3E']

test.each(countries)('help now%s is small enough for the worst connection: less than 20 kB with its style sheet, no typeface', async query => {
  for (const lang of ['en', 'fr', 'de']) {
    const html = await read(`/help-now${query}${query ? '&' : '?'}lang=${lang}`)
    const sheet = await read(/rel="stylesheet" href="([^"]+)"/.exec(html)![1]!)
    expect(Buffer.byteLength(html)).toBeLessThan(20_000)
    expect(gzipSync(html).length + gzipSync(sheet).length).toBeLessThan(20_000)
    expect(html).not.toContain('.woff2')
  }
})

test('Canada was chosen: the emergency number stands first, then the lines, and those old say so', async () => {
  const html = await read('/help-now?country=CA&region=QC&lang=en')
  const order = ['tel:911', 'tel:18662773553', 'sms:535353', 'https://suicide.ca', 'tel:988'].map(each => html.indexOf(`"${each}`))
  expect(order.every(n => n > 0)).toBe(true)
  expect([...order].sort((a, b) => a - b)).toEqual(order)
  expect(html).toContain('Please check: we last saw this confirmed in October 2023')
  expect(html).toContain('Confirmed on 2 June 2026')
})

test('nobody is placed in a country they did not choose', async () => {
  const html = await read('/help-now?lang=fr', { 'accept-language': 'fr-CA' })
  expect(html).not.toContain('tel:')
  expect(html).toContain('href="/help-now?country=CA&amp;lang=fr"')
})
