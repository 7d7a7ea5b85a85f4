/** Something about a row that is worth a human look; the row is taken all the same. */
export type Notice =
  | 'unknown-type'
  | 'unknown-link'
  | 'unusable-link'
  | 'rhythm-in-notes'
  | 'past-midnight'
  | 'by-arrangement'
  | 'day-without-time'
  | 'no-usable-coordinates'
  | 'no-end'
  | 'money-left-out'
  | 'contact-left-out'
  | 'pausing'

/** What each notice says in a report. */
export const noticeWords: Record<Notice, string> = {
  'unknown-type': 'a type code nobody knows, kept as a bare tag',
  'unknown-link': 'a meeting link to a service we do not know, kept and shown with its host',
  'unusable-link': 'a meeting link that is no web address, left out',
  'rhythm-in-notes': 'the notes speak of a rhythm other than weekly; please have a look',
  'past-midnight': 'ends after midnight',
  'by-arrangement': 'no day and time, listed as by arrangement',
  'day-without-time': 'a day without a time or a time without a day, listed as by arrangement; please have a look',
  'no-usable-coordinates': 'coordinates missing or impossible, placed by town or postal code if one is known',
  'no-end': 'no end given',
  'money-left-out': 'money handles, not taken',
  'contact-left-out': 'contacts of persons, not published',
  'pausing': 'closed for the time being, listed as pausing',
}
