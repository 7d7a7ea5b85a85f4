import type { Listing } from '@visavis/directory'

const weekly = { kind: 'weekly', every: 1 } as const

/** A group as an honest source gives it; stories change what they are about. */
export function listing(other: Partial<Listing> = {}): Listing {
  return {
    slug: 'quiet-tuesday',
    name: 'Quiet Tuesday',
    shortLine: 'For people who live with anxiety and panic, and want to talk about it in peace.',
    notes: '',
    topics: ['mental.anxiety'],
    audience: 'affected',
    languages: ['en'],
    place: {
      venue: 'Riverside Community House', address: '12 Mill Lane', district: 'Old Town', city: 'Ottersby', postal: 'K1A 0B1',
      region: 'Ontario', country: 'CA', lat: 45.4, lng: -75.7, exact: true,
    },
    when: { series: [{ day: 2, start: 1140, end: 1230, rhythm: weekly }], zone: 'America/Toronto', words: '', look: false },
    format: 'in-person',
    join: null,
    howToCome: { way: 'just-come', words: 'Ring the lower bell.', contact: null },
    status: 'open',
    tags: [],
    origin: { kind: 'import', source: 'Otter Valley list', url: 'https://list.example/quiet-tuesday', fellowship: null, claimed: '2024-03-02', seen: '2026-11-20', missingSince: null },
    letterbox: null,
    ...other,
  }
}

const at = (day: 1 | 2 | 3 | 4 | 5 | 6 | 7, start: number, end: number | null = null) => ({ day, start, end, rhythm: weekly })

/** A small town's worth of groups, of every kind a page has to show. */
export const town: Listing[] = [
  listing(),
  listing({
    slug: 'at-the-same-table', name: 'At the Same Table', shortLine: 'For parents, partners and friends of someone who drinks.', audience: 'relatives', topics: ['addiction.alcohol'],
    when: { series: [at(1, 1170, 1260), at(4, 1170, 1260)], zone: null, words: '', look: false }, howToCome: { way: 'knock', words: '', contact: null },
    origin: { kind: 'here' }, letterbox: { address: 'a'.repeat(43), key: 'k' }, languages: ['en', 'fr'],
  }),
  listing({
    slug: 'night-owls', name: 'Night Owls', shortLine: 'For all who cannot sleep, and for those who lie awake beside them.', audience: 'both', format: 'online', place: null,
    join: { link: 'https://zoom.us/j/123456789', known: true, phone: '+1 555 010 0199', words: 'Come in with the camera off if you like.' },
    when: { series: [at(1, 1320, 1380), at(2, 1320, 1380), at(3, 1320, 1380), at(4, 1320, 1380), at(5, 1320, 1380), at(6, 1320, 1380), at(7, 1320, 1380)], zone: 'America/Toronto', words: '', look: false },
  }),
  listing({
    slug: 'after-the-loss', name: 'After the Loss', shortLine: 'For parents who have lost a child.', status: 'waiting-list', topics: ['grief.child'], origin: { kind: 'sample' },
    when: { series: [{ day: 3, start: 1080, end: 1200, rhythm: { kind: 'monthly', which: [1, 3] } }], zone: null, words: '', look: false }, howToCome: { way: 'call-first', words: 'Leave a message; Odile calls back.', contact: '+1 555 010 0142' },
    tags: [{ code: 'x:S', kind: 'access', label: { en: 'Step-free', fr: 'Sans marche', de: 'Stufenfrei' } }, { code: '?:QQ', kind: 'other', label: null }],
  }),
  listing({
    slug: 'every-fortnight', name: 'Every Fortnight', status: 'on-dates', contactPoint: 'Contact point of Ottersby', confirmed: { on: '2026-11-02', by: 'group', how: 'letter' },
    place: { venue: 'Mill', address: '', district: '', city: 'Ottersby', postal: '', region: 'Ontario', country: 'CA', lat: null, lng: null, exact: true, access: { facts: { 'step-free': true, lift: false }, words: 'Ring at the side door.' } },
    when: {
      series: [{ day: 5, start: 1140, end: 1230, rhythm: { kind: 'weekly', every: 2 }, from: '2020-01-03' }, { day: 1, start: 600, end: null, rhythm: { kind: 'weekly', every: 3 } }], zone: 'America/Toronto', words: '', look: false,
      changes: [{ kind: 'off', day: '2026-12-11' }, { kind: 'moved', day: '2027-01-08', to: '2027-01-09' }], pauses: [{ from: '2026-12-25', to: '2027-01-06' }], holidays: { region: 'CA-ON', means: 'off' },
    },
  }),
  listing({
    slug: 'gone-quiet', name: 'Saturday Walkers', shortLine: '', topics: [], languages: [], format: 'hybrid', status: 'pausing', notes: 'Parking behind the church.\nThe side door is open from six.',
    place: { venue: '', address: '', district: '', city: 'Ottersby', postal: '', region: 'Ontario', country: 'CA', lat: null, lng: null, exact: false },
    when: { series: [], zone: null, words: 'Every other Saturday, except in July', look: true }, howToCome: { way: 'call-first', words: '', contact: 'walkers@list.example' },
    origin: { kind: 'import', source: 'Otter Valley list', url: null, fellowship: null, claimed: null, seen: '2026-06-01', missingSince: '2026-09-14' },
  }),
]

/** A group whose every word tries to break out of the page. */
export const dirty: Listing = listing({
  slug: 'dirt',
  name: '<script>alert("name")</script>',
  shortLine: '"><img src=x onerror=alert(1)>',
  notes: '</p><iframe src="https://evil.example/"></iframe>\n<style>*{display:none}</style>',
  place: { venue: '<b>', address: '&lt;"\'', district: '\u0000\u202e', city: '</dd></dl>', postal: '', region: '', country: '', lat: null, lng: null, exact: true },
  when: { series: [], zone: '<zone>', words: '{@html evil} ${evil}', look: true },
  format: 'hybrid',
  join: { link: 'javascript:alert(1)', known: false, phone: 'tel:<1>', words: '<svg onload=alert(1)>' },
  howToCome: { way: 'call-first', words: '<!--', contact: 'a@b.example?subject=<x>' },
  tags: [{ code: '?:<i>', kind: 'other', label: null }],
  origin: { kind: 'import', source: '<u>', url: 'data:text/html,<script>1</script>', fellowship: null, claimed: null, seen: '2026-01-01', missingSince: null },
})
