import type { Listing, Series } from '@visavis/directory'

const weekly = { kind: 'weekly', every: 1 } as const
const at = (day: Series['day'], more: Partial<Series> = {}): Series => ({ day, start: 1140, end: 1230, rhythm: weekly, ...more })
const when = (...series: Series[]): Listing['when'] => ({ series, zone: 'Europe/Berlin', words: '', look: false })
const label = (en: string) => ({ en, fr: en, de: en })

const plain: Omit<Listing, 'slug' | 'name'> = {
  shortLine: '', notes: '', topics: ['alcohol'], audience: 'affected', languages: [],
  place: { venue: 'Haus am Markt', address: 'Markt 3, 01067 Dresden, Germany', district: '', city: 'Dresden', postal: '01067', region: 'Sachsen', country: 'DE', lat: 51.05, lng: 13.74, exact: true },
  when: when(at(2)), format: 'in-person', join: null, howToCome: { way: 'call-first', words: '', contact: null }, status: 'open', tags: [],
  origin: { kind: 'import', source: 'a list', url: null, fellowship: 'aa', claimed: '2025-03-01', seen: '2026-11-20', missingSince: null }, letterbox: null,
}

const link = { link: 'https://zoom.us/j/123456', known: true, phone: null, words: 'Pass: 4711' }

/** Synthetic groups of every sort a list has to carry, or has to say that it cannot. */
export const everySort: readonly Listing[] = ([
  ['plain', {}],
  ['two-days', { when: when(at(1), at(4)) }],
  ['two-times', { when: when(at(1), at(4, { start: 600, end: 660 })) }],
  ['past-midnight', { when: when(at(6, { start: 1380, end: 1500 })) }],
  ['no-end', { when: when(at(3, { end: null })) }],
  ['fortnight', { when: when(at(2, { rhythm: { kind: 'weekly', every: 2 }, from: '2026-11-03' })) }],
  ['uncounted', { when: when(at(2, { rhythm: { kind: 'weekly', every: 3 } })) }],
  ['second-and-fourth', { when: when(at(2, { rhythm: { kind: 'monthly', which: [2, 4] } })) }],
  ['last-friday', { when: when(at(5, { rhythm: { kind: 'monthly', which: [-1] } })) }],
  ['fifteenth', { when: when(at(7, { rhythm: { kind: 'month-days', which: [15] } })) }],
  ['four-dates', { when: when(at(2, { rhythm: { kind: 'dates', dates: ['2026-12-01', '2027-01-12', '2027-02-02', '2027-03-09'] } })) }],
  ['season', { when: when(at(2, { from: '2026-09-01', until: '2027-06-30' })) }],
  ['by-arrangement', { when: { ...when(), words: 'The evening before full moon' } }],
  ['exceptions', { when: { ...when(at(2)), changes: [{ kind: 'off', day: '2026-12-22' }, { kind: 'moved', day: '2026-12-29', to: '2026-12-30' }], pauses: [{ from: '2027-07-01', to: '2027-08-15' }], holidays: { region: 'DE-SN', means: 'off' } } }],
  ['online', { format: 'online', place: null, join: link }],
  ['own-service', { format: 'online', place: null, join: { link: 'https://treffen.example.org/raum', known: false, phone: null, words: '' } }],
  ['hybrid', { format: 'hybrid', join: link }],
  ['phone', { format: 'phone', place: null, join: { link: null, known: true, phone: '+49 30 123456', words: '' } }],
  ['relatives', { audience: 'relatives', origin: { ...plain.origin, fellowship: 'al-anon' } as Listing['origin'] }],
  ['both', { audience: 'both', topics: ['ms'], origin: { ...plain.origin, fellowship: null } as Listing['origin'], contactPoint: 'Kontaktstelle Dresden' }],
  ['here', { origin: { kind: 'here' }, topics: ['depression'], audience: 'both', howToCome: { way: 'knock', words: 'Knock.', contact: null }, shortLine: 'For whoever is up at night.' }],
  ['tagged', { languages: ['de', 'ase'], tags: [{ code: 'aa:X', kind: 'access', label: label('Wheelchair Access') }, { code: 'bmlt:ZZ', kind: 'other', label: label('Own') }, { code: '?:QQ', kind: 'other', label: null }] }],
  ['access', { place: { ...plain.place!, access: { facts: { 'step-free': true, lift: false }, words: 'Side door.' } } }],
  ['town-only', { place: { ...plain.place!, venue: '', address: '', exact: false } }],
  ['formula', { shortLine: '=HYPERLINK("https://evil.example")', notes: '@SUM(1+1)\n"quoted", and more; = ; <b>bold</b>', howToCome: { way: 'call-first', words: '+49', contact: '+49 351 2061985' } }],
  ...(['forming', 'on-dates', 'waiting-list', 'full', 'closed', 'pausing'] as const).map((status) => [status, { status }] as const),
  ['confirmed', { confirmed: { on: '2026-11-02', by: 'group', how: 'letter' } }],
  ['missing', { origin: { ...plain.origin, missingSince: '2026-11-20' } as Listing['origin'] }],
  ['consented', {
    notes: 'Words nobody agreed to', join: link, format: 'hybrid',
    howToCome: { way: 'call-first', words: '', contact: 'info@secret.example' }, consents: [{ what: 'time', where: ['page', 'feeds'], since: '2026-01-01', withdrawn: null }, { what: 'contact', where: ['page'], since: '2026-01-01', withdrawn: null }],
  }],
  ['sample', { origin: { kind: 'sample' } }],
] as readonly (readonly [string, Partial<Listing>])[]).map(([slug, more]) => ({ ...plain, slug, name: `Group ${slug}`, ...more }))
