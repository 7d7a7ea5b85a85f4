import type { Query } from '@visavis/directory'

type Fields = Record<string, string | number | null>

/** A query as fields of an address, with what shall be otherwise. The first page needs no number. */
export function fieldsOf(query: Query, otherwise: Partial<Query> = {}): Fields {
  const asked: Query = { ...query, page: 1, ...otherwise }
  return { ...asked, page: asked.page > 1 ? asked.page : null }
}
