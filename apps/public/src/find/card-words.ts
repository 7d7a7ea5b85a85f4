import type { Listing } from '@visavis/directory'
import type { View } from '../view.ts'
import { freshness, timesOf, topicsOf, townOf } from './says.ts'

/** Everything a card in the list says, each in one string; what there is nothing to say about is empty. */
export interface CardWords {
  href: string
  name: string
  sample: string
  about: string
  /** The date that was found. */
  date: string
  time: string
  moreTimes: string
  where: string
  away: string
  whom: string
  way: string
  status: string
  fresh: string
  /** Where its dates lie for a calendar. */
  calendar: string
}

export function cardWords(view: View, listing: Listing, away: string, date = ''): CardWords {
  const { base, public: common } = view.words
  const [time = '', second = '', ...others] = timesOf(view, listing)
  const isSample = listing.origin.kind === 'sample'
  return {
    href: view.to(`/groups/${listing.slug}`),
    name: listing.name,
    sample: isSample ? common.sample : '',
    about: listing.shortLine || topicsOf(view, listing),
    date,
    time,
    moreTimes: others.length > 0 ? base.moreTimes(others.length + 1) : second,
    where: townOf(view, listing),
    away,
    whom: base.audiences[listing.audience],
    way: base.ways[listing.howToCome.way],
    status: listing.status === 'open' ? '' : base.statuses[listing.status],
    calendar: listing.when.series.length > 0 ? view.to(`/groups/${listing.slug}.ics`) : '',
    fresh: isSample ? '' : freshness(view, listing),
  }
}
