/** One property of a calendar: `DTSTART;TZID=Europe/Berlin:20261124T190000`. */
export interface Property {
  name: string
  parameters: Record<string, string>
  value: string
}

/** One VEVENT: its properties in order, and the text it was. */
export interface CalendarEvent {
  properties: Property[]
  original: string
}

const mostLines = 2_000

/** Reads the events of an iCalendar file (RFC 5545); alarms and zones inside are left aside. */
export function* readEvents(text: string): Generator<CalendarEvent> {
  let event: string[] | null = null
  let inner = 0
  for (const line of unfolded(text)) {
    const upper = line.slice(0, 14).toUpperCase()
    if (upper === 'BEGIN:VEVENT') [event, inner] = [[], 0]
    else if (event === null) continue
    else if (upper === 'END:VEVENT') {
      yield { properties: event.map(readProperty).filter((each) => each !== null), original: event.join('\n') }
      event = null
    } else if (upper.startsWith('BEGIN:')) inner++
    else if (upper.startsWith('END:')) inner--
    else if (inner === 0 && event.length < mostLines) event.push(line)
  }
}

function* unfolded(text: string): Generator<string> {
  let line: string[] = []
  for (const next of text.split(/\r\n|\n|\r/)) {
    if (/^[ \t]/.test(next)) {
      line.push(next.slice(1))
      continue
    }
    if (line.length > 0) yield line.join('')
    line = [next]
  }
  if (line.length > 0) yield line.join('')
}

function readProperty(line: string): Property | null {
  const found = /^([A-Za-z0-9-]{1,60})((?:;[A-Za-z0-9-]{1,60}=(?:"[^"]{0,500}"|[^";:]{0,500}))*):(.*)$/.exec(line)
  if (!found) return null
  const parameters = [...(found[2] ?? '').matchAll(/;([^=]+)=(?:"([^"]*)"|([^";:]*))/g)].map((part) => [(part[1] ?? '').toUpperCase(), part[2] ?? part[3] ?? ''])
  return { name: (found[1] ?? '').toUpperCase(), parameters: Object.fromEntries(parameters) as Record<string, string>, value: found[3] ?? '' }
}

/** The text of a property, with its signs unescaped. */
export const textOf = (value: string): string => value.replace(/\\([nN,;\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
