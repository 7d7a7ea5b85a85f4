import type { Query } from '@visavis/directory'

type Fields = Record<string, string | number | null>

/** A query as fields of an address, with what shall be otherwise. The first page needs no number. */
export function fieldsOf(query: Query, otherwise: Partial<Query> = {}): Fields {
  const { access, page, ...asked }: Query = { ...query, page: 1, ...otherwise }
  return { ...asked, ...Object.fromEntries(access.map(fact => [fact, 'yes'])), page: page > 1 ? page : null }
}
