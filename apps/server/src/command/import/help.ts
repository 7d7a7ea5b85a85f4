import { fellowships } from '@visavis/directory'

export const help = `
npm run visavis -- import <file-or-address> [--dry-run] [--source NAME] [--fellowship KEY] [--topic KEY] [--report FILE] [--data DIR]

Takes groups from a Meeting Guide / TSML feed (a JSON list), from a file or from a http(s) address.

  --dry-run         rehearse: read everything and say what would happen, store nothing
  --source NAME     what this source is called; the same name next time means the same source.
                    Without it: the site the groups link to, or else the file's name
  --fellowship KEY  whose feed it is, if it does not say so itself:
                    ${fellowships.map(({ key }) => key).join(' ')}
  --topic KEY       what the groups are about (may be given several times); see: npm run visavis -- topics
  --format auto     auto, meeting-guide or tsml (the same reader)
  --report FILE     write the whole report as JSON: every refused row with its reason, every row worth a look
  --data DIR        the folder of the house (default: data)

Do it again whenever you like: a group that is there already is not doubled, one that changed is changed, one that the
source no longer has is marked and shown as pausing after 30 days. Nothing is ever deleted silently. Each original record
is kept as it came. Names, private mail addresses and telephone numbers of persons are not published, and money handles are not taken.
The server may keep running; it shows the new groups within a second or two.
`.trim()
