import type { Found, Hit, Query } from '@visavis/directory'
import type { Embedded, EmbeddedGroup } from '../door.ts'
import { fieldsOf } from '../find/address.ts'
import { cardWords } from '../find/card-words.ts'
import { findTitle } from '../find/heading.ts'
import { unitIn } from '../find/says.ts'
import type { View } from '../view.ts'

/** The answer to a question as the list on somebody else's page shows it: the same words as our own page. */
export function embedded(view: View, { query, found, host }: { query: Query; found: Found; host: string }): Embedded {
  const { public: common, find, give } = view.words
  const unit = unitIn(found.understood.place)
  return {
    heading: findTitle(view, found), groups: found.listings.map((hit) => groupOf(view, hit, unit)), page: found.page, pages: found.pages,
    there: view.to('/find', fieldsOf(query)), help: view.to('/help-now'),
    words: { about: common.about, where: common.where, show: common.show, more: find.later, from: give.embedFrom(host), help: common.urgentTitle, nothing: find.nothingTitle },
  }
}

function groupOf(view: View, { listing, km }: Hit, unit: 'kilometer' | 'mile'): EmbeddedGroup {
  const isAway = km !== null && listing.format !== 'online' && listing.format !== 'phone'
  const { href, name, about, time, moreTimes, where, away, whom, way, status, sample, fresh } = cardWords(view, listing, isAway ? view.words.find.away(view.f.distance(km, unit)) : '')
  const lines = [[time, moreTimes], [where, away], [whom], [way]].map((parts) => parts.filter(Boolean).join(' · '))
  return { href, name, about, lines: lines.filter(Boolean), note: sample || status, fresh }
}
