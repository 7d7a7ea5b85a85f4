import { onlyConsented, readQuery } from '@visavis/directory'
import type { Listing } from '@visavis/directory'
import { asEvents, calendarOf, whyWords, zonesOf } from '@visavis/directory/give'
import type { CalendarWish } from '@visavis/directory/give'
import { chooseLang, loadMessages } from '@visavis/messages'
import type { Context } from 'hono'
import type { Ground } from '../../room.ts'
import type { Directory } from '../directory.ts'
import { give, houseOf, small } from './give.ts'

const mostPages = 25

/** A calendar of one group, or of all groups a search finds. */
export function openCalendars({ config, clock }: Ground, directory: Directory): { ofGroup(c: Context, slug: string): Promise<Response | null>; ofSearch(c: Context): Promise<Response> } {
  const wishOf = async (c: Context): Promise<CalendarWish> => {
    const lang = chooseLang(c.req.query('lang') ?? null, c.req.header('accept-language'))
    const words = await loadMessages(lang, 'give')
    const [house, today, { number, since }] = [houseOf(c, config.behindProxy), new Date(clock()).toISOString().slice(0, 10), directory.edition()]
    return { house, today, neutral: c.req.query('names') === 'no', words: { neutral: words.neutral, title: words.calendarTitle }, stamp: { host: new URL(house).hostname, today, changed: since, sequence: number } }
  }
  const send = async (c: Context, listings: readonly Listing[], wish: CalendarWish) => {
    const carried = listings.map((listing) => ({ listing, ...asEvents(listing, wish) }))
    const withEvents = carried.filter(({ rows }) => rows.length > 0)
    const text = calendarOf(withEvents.flatMap(({ rows }) => rows), zonesOf(withEvents.map(({ listing }) => listing)), wish)
    const why = [...new Set(carried.flatMap((each) => each.why))].map((each) => `${each}: ${whyWords[each]}`).join('; ')
    const left = carried.length - withEvents.length
    return give(c, small('text/calendar; charset=utf-8', text, wish.stamp.changed, {
      vary: 'accept-encoding, accept-language', 'x-left-out': `${left} of ${carried.length}`, ...(why !== '' && { 'x-not-carried': why }), 'content-disposition': 'inline; filename="meetings.ics"',
    }))
  }
  return {
    async ofGroup(c, slug) {
      const listing = directory.listingBySlug(slug)
      return listing && send(c, [onlyConsented(listing, 'feeds')], await wishOf(c))
    },
    ofSearch: async (c) => send(c, allFound(directory, c).map((listing) => onlyConsented(listing, 'feeds')), await wishOf(c)),
  }
}

/** All pages of a search, up to five hundred groups: a calendar has no second page. */
function allFound(directory: Directory, c: Context): Listing[] {
  const query = { ...readQuery((field) => c.req.query(field)), by: 'group' as const, page: 1 }
  const first = directory.find(query)
  const rest = Array.from({ length: Math.min(first.pages, mostPages) - 1 }, (_, at) => directory.find({ ...query, page: at + 2 }))
  return [first, ...rest].flatMap(({ listings }) => listings.map(({ listing }) => listing))
}
