import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { onlyConsented, readQuery } from '@visavis/directory'
import type { Found } from '@visavis/directory'
import { chooseLang } from '@visavis/messages'
import { pages } from '@visavis/public'
import type { Ground, Room } from '../../room.ts'
import type { Directory } from '../directory.ts'
import { forEverybody, give, houseOf, small } from '../feeds/give.ts'

/** The list of groups on somebody else's page: one script, and what it asks. */
export function openEmbed(ground: Ground, directory: Directory): Room {
  const opened = ground.clock()
  const script = small('text/javascript; charset=utf-8', readFileSync(fileURLToPath(import.meta.resolve('@visavis/public/embed.js')), 'utf8'), opened, { 'cache-control': 'public, max-age=3600' })
  return {
    routes(app) {
      app.get('/embed.js', (c) => give(c, script))
      app.get('/embed.json', (c) => {
        const query = readQuery((field) => c.req.query(field))
        const lang = chooseLang(c.req.query('lang') ?? null, c.req.header('accept-language'))
        const host = new URL(houseOf(c, ground.config.behindProxy)).host
        const answer = pages.embed({ lang, asked: true, path: '/find', query: '' }, { query, found: asGiven(directory.find(query)), host })
        const text = JSON.stringify(answer)
        // What somebody looked for stays in no cache.
        const headers = { ...forEverybody, 'cache-control': 'no-store', 'content-type': 'application/json' }
        const packs = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
        return packs ? new Response(gzipSync(text, { level: 1 }), { headers: { ...headers, 'content-encoding': 'gzip' } }) : new Response(text, { headers })
      })
    },
  }
}

/** A page of somebody else shows what a group agreed to have in feeds, and no more. */
const asGiven = (found: Found): Found => ({ ...found, listings: found.listings.map((hit) => ({ ...hit, listing: onlyConsented(hit.listing, 'feeds') })) })
