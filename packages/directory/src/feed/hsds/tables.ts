type Row = Record<string, unknown>
export type Tables = Readonly<Record<string, readonly Row[]>>

/** Puts the tables of an HSDS package (one file each) together into services with everything nested in them. */
export function joinTables(tables: Tables): Row[] {
  const rows = (name: string) => tables[name] ?? tables[`${name}s`] ?? tables[`${name}es`] ?? []
  const by = (name: string, field: string) => Map.groupBy(rows(name), (row) => String(row[field] ?? ''))
  const one = (name: string) => new Map(rows(name).map((row) => [String(row['id'] ?? ''), row]))
  const [organizations, locations, terms] = [one('organization'), one('location'), one('taxonomy_term')]
  const [addresses, at, languages] = [by('address', 'location_id'), by('service_at_location', 'service_id'), by('language', 'service_id')]
  const [ofService, ofPlace, attributes] = [by('schedule', 'service_id'), by('schedule', 'service_at_location_id'), by('attribute', 'link_id')]
  const idOf = (row: Row, field = 'id') => String(row[field] ?? '')
  const placed = (row: Row): Row => ({ ...row, addresses: addresses.get(idOf(row)) ?? [] })
  return rows('service').map((service) => ({
    ...service,
    organization: organizations.get(idOf(service, 'organization_id')),
    languages: languages.get(idOf(service)) ?? [],
    schedules: ofService.get(idOf(service)) ?? [],
    attributes: (attributes.get(idOf(service)) ?? []).map((each) => ({ ...each, taxonomy_term: terms.get(idOf(each, 'taxonomy_term_id')) })),
    service_at_locations: (at.get(idOf(service)) ?? []).map((each) => {
      const location = locations.get(idOf(each, 'location_id'))
      return { ...each, location: location && placed(location), schedules: ofPlace.get(idOf(each)) ?? [] }
    }),
  }))
}
