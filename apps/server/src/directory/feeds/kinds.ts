import { asGuide, asOffer, asTable, asTsml, csvRow, tableHeaders, tsmlHeaders } from '@visavis/directory/give'
import type { Carried, Giving } from '@visavis/directory/give'
import { asEntries, asMeeting } from '@visavis/directory/give/bmlt'
import type { Listing } from '@visavis/directory'

/** A file others may take: how it begins, what stands between its rows, and how it ends. */
export interface Kind {
  type: string
  begins: string
  between: string
  ends: (rows: number) => string
  carry: (listing: Listing, giving: Giving) => Carried<string>
}

const asText = <Row>({ rows, why, lost }: Carried<Row>, say: (row: Row) => string): Carried<string> => ({ rows: rows.map(say), why, lost })
const json = (row: unknown): string => JSON.stringify(row)

const page = (rows: number): string =>
  `\n],"total_items":${rows},"total_pages":1,"page_number":1,"size":${rows},"first_page":true,"last_page":true,"empty":${rows === 0}}\n`

/** Every whole list there is, by the name of its file. The mark at the beginning of a table tells spreadsheets that it is UTF-8. */
export const kinds: Readonly<Record<string, Kind>> = {
  'meeting-guide.json': { type: 'application/json', begins: '[\n', between: ',\n', ends: () => '\n]\n', carry: (listing, giving) => asText(asGuide(listing, giving), json) },
  'tsml.csv': { type: 'text/csv; charset=utf-8', begins: `\uFEFF${csvRow(tsmlHeaders)}`, between: '', ends: () => '', carry: (listing, giving) => asText(asTsml(listing, giving), csvRow) },
  'groups.csv': { type: 'text/csv; charset=utf-8', begins: `\uFEFF${csvRow(tableHeaders)}`, between: '', ends: () => '', carry: (listing, giving) => asText(asTable(listing, giving), csvRow) },
  'bmlt.json': { type: 'application/json', begins: '[\n', between: ',\n', ends: () => '\n]\n', carry: (listing, giving) => asText(asEntries(listing, giving), (entry) => json(asMeeting(entry, `${giving.house}/bmlt`, null))) },
  'hsds.json': { type: 'application/json', begins: '{"contents":[\n', between: ',\n', ends: page, carry: (listing, giving) => asText(asOffer(listing, giving), json) },
}
