import { fellowships } from '@visavis/directory'

export const help = `
npm run visavis -- import <file-or-address> [--dry-run] [--preview] [--source NAME] [--fellowship KEY] [--topic KEY] [--mapping FILE] [--report FILE] [--data DIR]

Takes groups from a file or from a http(s) address: Meeting Guide / TSML (JSON, CSV, Google sheet), BMLT (answers of a server, or its
SQL export), HSDS 3.2 (JSON, or a package of tables), iCalendar, and any table with columns (CSV, xlsx). It finds out which by itself.

  --format auto     or what it must be: tsml, meeting-guide, google-sheet, bmlt, bmlt-sql, hsds, ical, table
  --dry-run         rehearse: read everything and say what would happen, store nothing
  --preview         show what each column of a table was taken for; with --mapping FILE also write that down
  --mapping FILE    how the columns are read, as --preview wrote it and you changed it; kept with the source
  --source NAME     what this source is called; the same name next time means the same source.
                    Without it: the site the groups link to, or else the file's name
  --fellowship KEY  whose feed it is, if it does not say so itself:
                    ${fellowships.map(({ key }) => key).join(' ')}
  --topic KEY       what the groups are about (may be given several times); see: npm run visavis -- topics
  --report FILE     write the whole report: every refused row with its reason, what is new, changed in which fields, missing
                    since when, and every row worth a look; as JSON, as a table (.csv) or as a page (.html)
  --data DIR        the folder of the house (default: data)

Do it again whenever you like: a group that is there already is not doubled, also when its source gave it another identifier; one that
changed is changed; one that the source no longer has is marked, and hidden after three readings on different days or after 30 days.
Nothing is ever deleted silently. Each original record is kept as it came, but for contacts of persons in tables and in BMLT. Names,
private mail addresses and telephone numbers of persons are not published, and money handles are not taken.
The server may keep running; it shows the new groups within a second or two.
`.trim()
