import { topicByKey, type Listing, type Spot } from '@visavis/directory'
import { whenInWords } from '@visavis/messages'
import type { View } from '../view.ts'

/** When a group meets, a line for each time; never empty. */
export function timesOf({ words, f }: View, { when }: Listing): string[] {
  const times = whenInWords(when.series, words.base, f)
  if (when.words) times.push(when.words)
  return times.length > 0 ? times : [words.base.byArrangement]
}

/** What the group is about, by the names of the topic tree; empty when nobody has said. */
export function topicsOf({ lang, f }: View, { topics }: Listing): string {
  return f.list(topics.map(key => topicByKey(key)?.names[lang] ?? '').filter(Boolean))
}

/** Where, in one line: room and town, or how else people meet. */
export function townOf({ words }: View, { place, format }: Listing): string {
  const how = words.base.formats[format]
  if (!place || format === 'online' || format === 'phone') return how
  const where = [place.exact ? place.venue : '', place.district, place.city || place.region].filter(Boolean)
  const said = [...new Set(where)].join(', ')
  return format === 'hybrid' ? [said, how].filter(Boolean).join(' · ') : said || how
}

/** What people measure the way in, where they look. */
export function unitIn(place: Spot | null): 'kilometer' | 'mile' {
  return place?.country === 'US' || place?.country === 'GB' ? 'mile' : 'kilometer'
}

/** How far this entry can be trusted, said plainly. */
export function freshness({ words, f }: View, { origin, confirmed, standing }: Listing): string {
  if (origin.kind === 'here') return words.find.confirmedHere
  if (origin.kind === 'sample') return words.public.sample
  if (origin.missingSince) return words.find.missing(f.date(origin.missingSince))
  if (confirmed) return [words.listing.confirmed[confirmed.by](f.date(confirmed.on)), standing === 'amber' ? words.confirm.amber : ''].filter(Boolean).join(' ')
  if (origin.claimed) return words.find.lastChanged(origin.source, f.date(origin.claimed))
  return words.find.notConfirmed(origin.source, f.date(origin.seen))
}
