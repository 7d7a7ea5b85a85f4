import { words as meeting } from './meeting.ts'
import type { BaseWords } from '../en/base.ts'

export const words: BaseWords = {
  name: 'Visavis',
  skip: 'Zum Hauptteil springen',
  mainMenu: 'Hauptmenü',
  more: 'Weiteres',
  languages: 'Sprache',
  groups: 'Gruppen',
  findGroup: 'Gruppe finden',
  startGroup: 'Gruppe gründen',
  about: 'Über uns',
  helpNow: 'Hilfe jetzt',
  leave: 'Schnell weg',
  leaveSays: '„Schnell weg“ öffnet Wikipedia. Aus dem Verlauf deines Browsers kann es diese Seite nicht löschen.',
  home: 'Startseite',
  noTreatment: 'Eine Selbsthilfegruppe ist keine Behandlung und keine Hilfe im Notfall.',
  mySide: 'Meine Gruppen',
  audiences: {
    affected: 'Für Menschen, die es selbst betrifft',
    relatives: 'Für Angehörige und Freunde',
    both: 'Für Menschen, die es selbst betrifft, und für Angehörige',
  },
  statuses: {
    forming: 'Gerade im Entstehen',
    open: 'Offen für neue Leute',
    'on-dates': 'Neue an bestimmten Terminen',
    'waiting-list': 'Warteliste',
    full: 'Zurzeit voll',
    closed: 'Zurzeit nicht offen für Neue',
    pausing: 'Macht gerade Pause',
    ended: 'Trifft sich nicht mehr',
  },
  ways: {
    'just-come': 'Komm einfach vorbei',
    'call-first': 'Melde dich vorher',
    knock: 'Klopf zuerst an',
  },
  ...meeting,
  moreTimes: n => n === 1 ? 'und ein weiterer Termin' : `und ${n} weitere Termine`,
  byArrangement: 'Nach Absprache',
}
