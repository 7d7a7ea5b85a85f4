import type { Hit, Listing } from '@visavis/directory'
import { render } from 'svelte/server'
import type { View } from '../view.ts'
import { cardWords, type CardWords } from './card-words.ts'
import GroupCard from './GroupCard.svelte'

interface Kept { listing: Listing; before: string; after: string }

const most = 3000
const kept = new Map<string, Kept>()
// Stands where the distance goes. Plain letters: one sign beyond Latin 1 would double the size of every page in memory.
const gap = 'distance-5ca1ab1e-0ddba11'

/**
 * A group's card as HTML. A card says the same to everybody until its listing changes, so the last few thousand are
 * remembered; only the distance differs from question to question and is put in afterwards.
 */
export function cardHtml(view: View, hit: Hit, unit: 'kilometer' | 'mile'): string {
  const { listing, km } = hit
  const isAway = km !== null && listing.format !== 'online' && listing.format !== 'phone'
  const key = `${view.lang}${view.visit.asked ? '!' : ''}${isAway ? '~' : ''} ${listing.slug}`
  let card = kept.get(key)
  if (!card || card.listing !== listing) card = remember(key, listing, draw(view, cardWords(view, listing, isAway ? gap : '')))
  return isAway ? card.before + view.words.find.away(view.f.distance(km, unit)) + card.after : card.before
}

function draw(view: View, card: CardWords): string {
  return render(GroupCard, { props: { card, labels: view.words.find } }).body
}

function remember(key: string, listing: Listing, html: string): Kept {
  if (kept.size >= most) kept.clear()
  const [before = '', after = ''] = html.split(gap)
  const card = { listing, before, after }
  kept.set(key, card)
  return card
}
