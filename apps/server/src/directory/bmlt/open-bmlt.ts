import { readQuery } from '@visavis/directory'
import { likeVersion } from '@visavis/directory/give/bmlt'
import type { Context } from 'hono'
import type { Ground, Room } from '../../room.ts'
import type { Directory } from '../directory.ts'
import { forEverybody, houseOf, isKnown } from '../feeds/give.ts'
import { keepMeetings } from './meetings.ts'
import { streamOf } from './stream.ts'
import { answer } from './switches.ts'

const serverInfo = `<?xml version="1.0" encoding="utf-8"?>\n<bmltInfo><serverVersion><readableString>${likeVersion}</readableString></serverVersion></bmltInfo>\n`

/** Answers programs that know how to ask a BMLT server (bmlt-enabled/bmlt-server, semantic interface): reading only. */
export function openBmlt(ground: Ground, directory: Directory): Room {
  const ready = keepMeetings(directory, () => new Date(ground.clock()).toISOString().slice(0, 10))
  const locate = (address: string) => directory.find(readQuery((field) => (field === 'near' ? address : undefined))).understood.place

  const respond = async (c: Context) => {
    const { meetings, tag, since } = await ready()
    const headers = { ...forEverybody, etag: `W/"${tag}"`, 'last-modified': new Date(since).toUTCString() }
    if (isKnown(c, headers.etag, since)) return new Response(null, { status: 304, headers })
    const [format = '', query, house] = [c.req.param('format'), new URL(c.req.url).searchParams, houseOf(c, ground.config.behindProxy)]
    const found = answer(format, query.get('switcher') ?? '', { query, meetings, house, root: `${house}/bmlt`, locate })
    if ('says' in found) return c.json({ error: found.says }, found.status, forEverybody)
    const wrap = format === 'jsonp' ? callbackIn(query) : null
    if (wrap === '') return c.json({ error: 'callback has to be the name of a function.' }, 400, forEverybody)
    const parts = wrap === null ? found.parts : wrapped(wrap, found.parts)
    return new Response(streamOf(parts), { headers: { ...headers, 'content-type': wrap === null ? found.type : 'text/javascript; charset=utf-8' } })
  }
  return {
    routes(app) {
      app.get('/bmlt/client_interface/serverInfo.xml', () => new Response(serverInfo, { headers: { ...forEverybody, 'content-type': 'application/xml; charset=utf-8' } }))
      app.get('/bmlt/client_interface/:format', respond)
      app.get('/bmlt/client_interface/:format/', respond)
      app.get('/bmlt/client_interface/:format/index.php', respond)
    },
  }
}

/** A callback that is the name of a function; empty for anything else. */
const callbackIn = (query: URLSearchParams): string => /^[A-Za-z_$][\w$.]{0,100}$/.exec(query.get('callback') ?? '')?.[0] ?? ''

function* wrapped(callback: string, parts: Iterable<string>): Generator<string> {
  yield `/**/${callback}(`
  yield* parts
  yield ');'
}
