import type { Context } from 'hono'
import type { Ground, Room } from '../../room.ts'
import type { Directory } from '../directory.ts'
import { openCalendars } from './calendars.ts'
import { forEverybody, give, houseOf } from './give.ts'
import { kinds } from './kinds.ts'
import { openShelf } from './shelf.ts'

/** The directory as files others may take: whole lists with their reports, and calendars. */
export function openFeeds(ground: Ground, directory: Directory): Room {
  const ready = openShelf(directory, () => new Date(ground.clock()).toISOString().slice(0, 10))
  const calendars = openCalendars(ground, directory)
  const nothing = (c: Context) => c.json({ error: 'unknown-feed', feeds: Object.keys(kinds) }, 404, forEverybody)

  const list = async (c: Context) => {
    const asked = c.req.param('name') ?? ''
    const name = Object.keys(kinds).find((each) => each === asked || reportOf(each) === asked)
    const made = name === undefined ? null : ready(name, houseOf(c, ground.config.behindProxy))
    if (name === undefined || made === null) return nothing(c)
    const { list: packed, report, groups, left, edition, since } = await made
    if (asked !== name) return give(c, { type: 'application/json', packed: report, tag: `report-${edition}`, since })
    const more = { 'x-left-out': `${left} of ${groups}`, link: `</feeds/${reportOf(name)}>; rel="describedby"` }
    return give(c, { type: kinds[name]!.type, packed, tag: edition, since, more })
  }
  return {
    routes(app) {
      app.get('/feeds/:name', list)
      app.get('/find.ics', (c) => calendars.ofSearch(c))
      app.get('/groups/:file{[^/]+\\.ics}', async (c) => (await calendars.ofGroup(c, c.req.param('file').slice(0, -'.ics'.length))) ?? c.json({ error: 'unknown-group' }, 404, forEverybody))
    },
  }
}

/** `meeting-guide.json` has its report at `meeting-guide.report.json`, `tsml.csv` at `tsml.report.json`. */
const reportOf = (name: string): string => name.replace(/\.\w+$/, '.report.json')
