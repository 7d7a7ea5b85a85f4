import { fileURLToPath } from 'node:url'
import { readQuery } from '@visavis/directory'
import { icon, pages, type Visit } from '@visavis/public'
import type { Context } from 'hono'
import type { Directory } from '../directory/index.ts'
import type { Ground, Room } from '../room.ts'
import { readAssets, sendAsset } from './assets.ts'
import { runBy } from './run-by.ts'
import { send } from './send.ts'
import { visitOf } from './visit.ts'

const robots = 'User-agent: *\nDisallow: /find\nDisallow: /my/\nDisallow: /confirm/\nDisallow: /desk\n'

/** The pages for everybody: no account, no script, no trace. */
export function openPages(ground: Ground, directory: Directory): Room {
  const assets = readAssets(fileURLToPath(new URL('./assets/', import.meta.resolve('@visavis/public'))))
  const introduction = runBy(ground.folder)
  const today = () => new Date(ground.clock()).toISOString().slice(0, 10)

  const home = (visit: Visit) => pages.home(visit, directory.count())
  const find = (visit: Visit, url: URL) => {
    const query = readQuery(field => url.searchParams.get(field))
    return pages.find(visit, { query, found: directory.find(query), now: ground.clock() })
  }
  const listing = (visit: Visit, url: URL, slug: string) => {
    const found = directory.listingBySlug(slug)
    return found && pages.listing(visit, { listing: found, address: url.host + url.pathname, now: ground.clock() })
  }
  const about = (visit: Visit, url: URL) => pages.about(visit, { host: url.host, version: ground.config.version, runBy: introduction, sample: directory.count().sample })
  const help = (visit: Visit, url: URL) => pages.help(visit, { country: url.searchParams.get('country'), region: url.searchParams.get('region'), today: today() })

  /** Builds a page, or says honestly that it could not. What a visitor asked for is never written down. */
  const answer = (build: (visit: Visit, url: URL, c: Context) => string | null) => (c: Context) => {
    const url = new URL(c.req.url)
    const visit = visitOf(url, c.req.header('accept-language'))
    try {
      const html = build(visit, url, c)
      return send(c, html ?? pages.notFound(visit), html === null ? 404 : 200, visit.lang)
    } catch (error) {
      ground.say(`A page could not be built: ${(error as Error).name}`)
      return send(c, pages.fault(visit), 500, visit.lang)
    }
  }

  return {
    routes(app) {
      app.get('/', answer(home))
      app.get('/find', answer(find))
      app.get('/about', answer(about))
      app.get('/help-now', answer(help))
      app.get('/groups/:slug', answer((visit, url, c) => listing(visit, url, c.req.param('slug') ?? '')))
      app.get('/assets/:name', c => {
        const asset = assets.get(c.req.path)
        return asset ? sendAsset(asset, c.req.header('accept-encoding') ?? '') : c.notFound()
      })
      app.get('/robots.txt', c => c.text(robots))
      app.get('/favicon.ico', c => c.redirect(icon, 308))
      app.notFound(answer(() => null))
    },
  }
}
