import type { Found, Hit } from '@visavis/directory'

/** What was found, under its days when it comes date by date; otherwise all of it under none. */
export function byDay({ listings, understood }: Found): { day: string; hits: Hit[] }[] {
  if (!understood.byDate) return [{ day: '', hits: listings }]
  return [...Map.groupBy(listings, ({ date }) => date?.day ?? '')].map(([day, hits]) => ({ day, hits }))
}
