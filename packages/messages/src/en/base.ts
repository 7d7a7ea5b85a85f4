import { words as meeting } from './meeting.ts'
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
  statuses: {
    forming: 'Just starting',
    open: 'Open to new people',
    'on-dates': 'New people on certain dates',
    'waiting-list': 'Waiting list',
    full: 'Full at the moment',
    closed: 'Not open to new people now',
    pausing: 'Taking a break',
    ended: 'No longer meets',
  },
  ways: {
    'just-come': 'Just come',
    'call-first': 'Get in touch first',
    knock: 'Knock first',
  },
  ...meeting,
  moreTimes: (n: number) => n === 1 ? 'and one more time' : `and ${n} more times`,
  byArrangement: 'By arrangement',
}

export { words }
export type BaseWords = SameAs<typeof words>
