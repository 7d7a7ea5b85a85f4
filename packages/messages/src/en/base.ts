import type { SameAs } from '../shape.ts'

const words = {
  name: 'Visavis',
  skip: 'Go to the main part',
  mainMenu: 'Main menu',
  more: 'More',
  languages: 'Language',
  groups: 'Groups',
  findGroup: 'Find a group',
  startGroup: 'Start a group',
  about: 'About',
  helpNow: 'Help now',
  leave: 'Quick exit',
  leaveSays: 'Quick exit opens Wikipedia. It cannot delete this page from the history of your browser.',
  home: 'Start page',
  noTreatment: 'A self-help group is not a treatment and not there for an emergency.',
  mySide: 'My groups',
  audiences: {
    affected: 'For people who live with it themselves',
    relatives: 'For relatives and friends',
    both: 'For people who live with it, and for relatives and friends',
  },
  formats: {
    'in-person': 'In a room',
    online: 'Online',
    hybrid: 'In a room and online',
    phone: 'By phone',
  },
  statuses: {
    forming: 'Just starting',
    open: 'Open to new people',
    'waiting-list': 'Waiting list',
    full: 'Full at the moment',
    pausing: 'Taking a break',
  },
  ways: {
    'just-come': 'Just come',
    'call-first': 'Get in touch first',
    knock: 'Knock first',
  },
  nth: { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '5': 'fifth', '-1': 'last' },
  everyDay: 'Every day',
  weekly: (days: string) => `Every ${days}`,
  everyOther: (day: string) => `Every second ${day}`,
  everyNth: (n: number, day: string) => `${day}, every ${n} weeks`,
  monthly: (which: string, day: string) => `Every ${which} ${day} of the month`,
  atTime: (rhythm: string, time: string) => `${rhythm}, ${time}`,
  moreTimes: (n: number) => n === 1 ? 'and one more time' : `and ${n} more times`,
  byArrangement: 'By arrangement',
}

export { words }
export type BaseWords = SameAs<typeof words>
