import type { Hit, Listing } from '@visavis/directory'
import { render } from 'svelte/server'
import { dateSays } from '../listing/dates.ts'
import type { View } from '../view.ts'
import { cardWords, type CardWords } from './card-words.ts'
import GroupCard from './GroupCard.svelte'

interface Kept { listing: Listing; html: string }

const most = 3000
const kept = new Map<string, Kept>()
// Stand where the distance and the date go. Plain letters: one sign beyond Latin 1 would double the size of every page in memory.
const gap = 'distance-5ca1ab1e-0ddba11'
const dateGap = 'date-5ca1ab1e-0ddba11'

/**
 * A group's card as HTML. A card says the same to everybody until its listing changes, so the last few thousand are
 * remembered; only distance and date differ from question to question and are put in afterwards.
 */
export function cardHtml(view: View, { listing, km, date }: Hit, unit: 'kilometer' | 'mile', level: 2 | 3 = 2): string {
  const isAway = km !== null && listing.format !== 'online' && listing.format !== 'phone'
  const key = `${view.lang}${view.visit.asked ? '!' : ''}${isAway ? '~' : ''}${date ? '@' : ''}${level} ${listing.slug}`
  let card = kept.get(key)
  if (!card || card.listing !== listing) card = remember(key, listing, draw(view, cardWords(view, listing, isAway ? gap : '', date ? dateGap : ''), level))
  const placed = isAway ? card.html.replace(gap, () => view.words.find.away(view.f.distance(km, unit))) : card.html
  return date ? placed.replace(dateGap, () => dateSays(view, date)) : placed
}

function draw(view: View, card: CardWords, level: 2 | 3): string {
  return render(GroupCard, { props: { card, level, labels: view.words.find } }).body
}

function remember(key: string, listing: Listing, html: string): Kept {
  if (kept.size >= most) kept.clear()
  const card = { listing, html }
  kept.set(key, card)
  return card
}
