/** What a file is that we cannot read, and what to do, from how it begins. */
export function whatElse(beginning: string): string {
  if (beginning.startsWith('<')) return 'This is a web page, not a feed. Look on the site for the address of its meetings feed (Meeting Guide JSON) and give that. Nothing was imported.'
  if (beginning.startsWith('{')) {
    const key = /^\{\s*"([^"]{1,40})"/.exec(beginning)?.[1]
    return `The file holds one record${key === undefined ? '' : ` (it begins with "${key}")`}, not a list of groups. A Meeting Guide feed is a list: [ {…}, {…} ]. If the list is inside the record, save only that part. Nothing was imported.`
  }
  if (/^(PK|\x1f\x8b)/.test(beginning)) return 'The file is packed (zip or gzip). Unpack it first. Nothing was imported.'
  return 'This is not JSON, and no list with several columns either. We read Meeting Guide, BMLT, HSDS, iCalendar, and tables as CSV or xlsx. Nothing was imported.'
}
