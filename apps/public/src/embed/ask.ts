import type { Embedded } from '../door.ts'

/** What the page of somebody else wants to show, and in which language. */
export interface Wish {
  /** The address of the house. */
  house: string
  fields: Record<string, string>
  lang: string
}

const asked = ['q', 'near', 'within', 'day', 'when', 'for', 'format', 'on', 'language', 'status'] as const

/** Reads a wish from the `data-…` of a script tag. */
export function wishOf(from: DOMStringMap, source: string, lang: string): Wish {
  const fields = Object.fromEntries(asked.map((name) => [name, from[name] ?? '']).filter(([, value]) => value !== ''))
  return { house: new URL(source).origin, fields, lang }
}

/** An address in the house with the wish as its question. */
export function addressOf({ house, fields, lang }: Wish, path: string, page = 1): string {
  const query = new URLSearchParams({ ...fields, ...(page > 1 && { page: String(page) }), lang })
  return `${house}${path}?${query}`
}

/** Asks the house: without cookies, and without saying on which page. */
export async function askHouse(wish: Wish, page: number): Promise<Embedded> {
  const answer = await fetch(addressOf(wish, '/embed.json', page), { credentials: 'omit', referrerPolicy: 'no-referrer', mode: 'cors' })
  if (!answer.ok) throw new Error(String(answer.status))
  return (await answer.json()) as Embedded
}
