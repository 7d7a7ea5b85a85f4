import { formats } from '../formats.ts'
import { plural } from '../plural.ts'
import type { SameAs } from '../shape.ts'

const count = plural('en')
const { number } = formats('en')
const groups = (n: number) => count(n, { zero: 'No group', one: '1 group', other: `${number(n)} groups` })

const meetings = (n: number) => count(n, { zero: 'No meeting', one: '1 meeting', other: `${number(n)} meetings` })

const words = {
  title: 'Groups',
  heading: (n: number) => groups(n),
  headingNear: (n: number, place: string) => `${groups(n)} near ${place}`,
  headingDates: (n: number) => meetings(n),
  headingDatesNear: (n: number, place: string) => `${meetings(n)} near ${place}`,
  search: 'Search',
  more: 'Day, time, for whom, how',
  on: 'Only groups that meet',
  anyDate: 'At any time',
  soon: { today: 'Today', tonight: 'Tonight', tomorrow: 'Tomorrow', week: 'In the next seven days' },
  by: 'Order',
  anyOrder: 'As it suits the question',
  orders: { group: 'Group by group', date: 'Date by date' },
  language: 'Language',
  anyLanguage: 'Any language',
  status: 'Room for new people',
  anyStatus: 'Does not matter',
  statuses: { open: 'Open to new people', 'on-dates': 'New people on certain dates', 'waiting-list': 'With a waiting list', forming: 'Just starting' },
  access: 'There must be',
  undated: (n: number) => count(n, { one: 'One more group meets on such days, but not every week, and we do not know in which.', other: `${number(n)} more groups meet on such days, but not every week, and we do not know in which.` }),
  undatedShow: 'Show groups without asking for a date',
  calendar: 'Dates for your calendar',
  howToPrint: 'To print this list, use the print command of your browser.',
  day: 'Day',
  anyDay: 'Any day',
  time: 'Time of day',
  anyTime: 'Any time',
  times: { morning: 'Morning', midday: 'Midday', afternoon: 'Afternoon', evening: 'Evening', night: 'Night' },
  for: 'For whom',
  forAnyone: 'Everyone',
  audiences: { affected: 'I live with it myself', relatives: 'I am a relative or friend', both: 'Both together' },
  format: 'How to meet',
  anyFormat: 'Any way',
  within: 'How far',
  withinUsual: 'Near by',
  show: 'Show groups',
  clear: 'Start over',
  list: 'The groups',
  readAs: (word: string, as: string) => `We read “${word}” as “${as}”.`,
  loosened: 'No group has all your words. These have some of them.',
  widened: (km: string) => `There is nothing close by, so we looked further: up to ${km}.`,
  placeUnknown: (place: string) => `We do not know the place “${place}”. Please check the spelling, or try a postal code. These groups are from everywhere.`,
  otherPlaces: 'Did you mean another place of this name?',
  away: (distance: string) => `${distance} away`,
  when: 'When',
  where: 'Where',
  whom: 'For whom',
  way: 'How to come',
  confirmedHere: 'Kept up by the group itself',
  notConfirmed: (source: string, date: string) => `Not confirmed with the group. From ${source}, seen there on ${date}.`,
  lastChanged: (source: string, date: string) => `Not confirmed with the group. From ${source}, last changed there on ${date}.`,
  missing: (date: string) => `Its source has not listed it since ${date}. Please check before you go.`,
  earlier: 'Earlier groups',
  later: 'More groups',
  paging: 'Pages',
  page: (n: number, of: number) => `Page ${n} of ${of}`,
  nothingTitle: 'No group found, but you are surely not the only one',
  nothingSays: 'Here is what you can try:',
  nothing: {
    fewer: 'Search with fewer words, or with another word for it',
    anyDay: 'Show every day and time',
    anyDate: 'Show groups whatever their next date is',
    fewerWishes: 'Leave out language, access and room for new people',
    near: (place: string) => `See all groups near ${place}`,
    everywhere: 'Search everywhere, not only near this place',
    online: 'Groups that meet online: you can join from home',
    begin: 'Begin a group: two or three people are enough',
  },
}

export { words }
export type FindWords = SameAs<typeof words>
