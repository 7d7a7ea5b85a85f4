import type { Listing } from '../listing/listing.ts'
import type { Carried, Giving } from './carried.ts'
import { asGuide } from './guide.ts'
import type { GuideRow } from './guide.ts'

/** The columns of a TSML export (12-step-meeting-list, `$tsml_export_columns`) that are no person's and no money's, and where they come from. */
const columns: readonly (readonly [string, string])[] = [
  ['Name', 'name'], ['Day', 'day'], ['Time', 'time'], ['End Time', 'end_time'], ['Types', 'types'], ['Notes', 'notes'], ['Conference URL', 'conference_url'],
  ['Conference URL Notes', 'conference_url_notes'], ['Conference Phone', 'conference_phone'], ['Location', 'location'], ['Formatted Address', 'formatted_address'], ['City', 'city'], ['State', 'state'],
  ['Postal Code', 'postal_code'], ['Country', 'country'], ['Region', 'region'], ['Sub Region', 'sub_region'], ['Latitude', 'latitude'], ['Longitude', 'longitude'], ['Approximate', 'approximate'],
  ['Location Notes', 'location_notes'], ['Timezone', 'timezone'], ['Group', 'group'], ['Website', 'url'], ['Email', 'email'], ['Group Notes', 'group_notes'], ['Entity', 'entity'],
  ['Attendance Option', 'attendance_option'], ['Slug', 'slug'], ['Updated', 'updated'],
]
const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

export const tsmlHeaders: readonly string[] = columns.map(([header]) => header)

/** The rows of a group in a TSML table: one for each day, because its readers know one day in a row. */
export function asTsml(listing: Listing, giving: Giving): Carried<string[]> {
  const { rows, why, lost } = asGuide(listing, giving)
  const single = rows.flatMap(forEachDay)
  const several = single.length > 1 && !why.includes('in-several-rows')
  return { rows: single.map((row) => columns.map(([, field]) => cell(row, field))), why: several ? [...why, 'in-several-rows'] : why, lost }
}

function forEachDay(row: GuideRow): GuideRow[] {
  const days = row['day']
  return Array.isArray(days) ? days.map((day) => ({ ...row, day, slug: `${row['slug']}-${dayNames[Number(day)]?.toLowerCase()}` })) : [row]
}

function cell(row: GuideRow, field: string): string {
  const value = row[field] ?? ''
  if (field === 'day') return dayNames[Number(value)] ?? ''
  return Array.isArray(value) ? value.join(', ') : String(value)
}
