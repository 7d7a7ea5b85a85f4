import { openHouseOf } from '../../../apps/server/src/pages/tests/street.ts'

const paths = ['/', '/find', '/find?q=a', '/about', '/help-now', '/help-now?country=DE']

/** The public pages of a house with a few groups, and how much script each carries: in itself, or by reference, in kB. */
export async function publicPages(): Promise<{ path: string; scripts: number }[]> {
  const house = await openHouseOf()
  const html = async (path: string) => (await house.fetch(new Request(`http://house${path}`))).text()
  const one = /href="(\/groups\/[^"?]+)/.exec(await html('/find'))?.[1]
  if (!one) throw new Error('The directory of the measurement shows no group.')
  const pages = await Promise.all([...paths, one].map(async (path) => ({ path, scripts: await scriptsOf(await html(path), house.fetch) })))
  await house.close()
  return pages
}

async function scriptsOf(html: string, fetch: (request: Request) => Promise<Response>): Promise<number> {
  if (!html.includes('</html>')) throw new Error('That is no page.')
  const inside = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].reduce((bytes, [whole]) => bytes + whole.length, 0)
  const handlers = [...html.matchAll(/\son[a-z]+="[^"]*"/g)].reduce((bytes, [whole]) => bytes + whole.length, 0)
  const outside = [...html.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="([^"]+\.m?js)"/g)].map(([, address]) => fetch(new Request(new URL(address!, 'http://house'))))
  const fetched = await Promise.all((await Promise.all(outside)).map(async (answer) => (await answer.arrayBuffer()).byteLength))
  return (inside + handlers + fetched.reduce((total, bytes) => total + bytes, 0)) / 1000
}
