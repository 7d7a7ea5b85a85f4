import { formats } from '../formats.ts'
import { plural } from '../plural.ts'
import type { FindWords } from '../en/find.ts'

const count = plural('de')
const { number } = formats('de')
const groups = (n: number) => count(n, { zero: 'Keine Gruppe', one: '1 Gruppe', other: `${number(n)} Gruppen` })

export const words: FindWords = {
  title: 'Gruppen',
  heading: n => groups(n),
  headingNear: (n, place) => `${groups(n)} in der Nähe von ${place}`,
  search: 'Suche',
  more: 'Tag, Uhrzeit, für wen, wie',
  day: 'Tag',
  anyDay: 'Jeder Tag',
  time: 'Tageszeit',
  anyTime: 'Jede Zeit',
  times: { morning: 'Morgens', midday: 'Mittags', afternoon: 'Nachmittags', evening: 'Abends', night: 'Nachts' },
  for: 'Für wen',
  forAnyone: 'Für alle',
  audiences: { affected: 'Es betrifft mich selbst', relatives: 'Für Angehörige und Freunde', both: 'Beide zusammen' },
  format: 'Wie ihr euch trefft',
  anyFormat: 'Egal wie',
  within: 'Wie weit weg',
  withinUsual: 'In der Nähe',
  show: 'Gruppen zeigen',
  clear: 'Neu anfangen',
  list: 'Die Gruppen',
  readAs: (word, as) => `Wir haben „${word}“ als „${as}“ gelesen.`,
  loosened: 'Keine Gruppe passt zu allen deinen Wörtern. Diese passen zu einigen davon.',
  widened: km => `Ganz in der Nähe ist nichts. Deshalb haben wir weiter gesucht: bis ${km}.`,
  placeUnknown: place => `Den Ort „${place}“ kennen wir nicht. Prüf bitte die Schreibweise oder nimm die Postleitzahl. Hier sind Gruppen von überall.`,
  otherPlaces: 'Meinst du einen anderen Ort mit diesem Namen?',
  away: distance => `${distance} entfernt`,
  when: 'Wann',
  where: 'Wo',
  whom: 'Für wen',
  way: 'So kommst du dazu',
  confirmedHere: 'Von der Gruppe selbst gepflegt',
  notConfirmed: (source, date) => `Von der Gruppe nicht bestätigt. Quelle: ${source}, dort gesehen am ${date}.`,
  lastChanged: (source, date) => `Von der Gruppe nicht bestätigt. Quelle: ${source}, dort zuletzt geändert am ${date}.`,
  missing: date => `In der Quelle steht sie seit dem ${date} nicht mehr. Frag lieber nach, bevor du hingehst.`,
  earlier: 'Vorige Gruppen',
  later: 'Weitere Gruppen',
  paging: 'Seiten',
  page: (n, of) => `Seite ${n} von ${of}`,
  nothingTitle: 'Keine Gruppe gefunden, aber bestimmt geht es auch anderen so',
  nothingSays: 'Das kannst du versuchen:',
  nothing: {
    fewer: 'Mit weniger Wörtern suchen oder mit einem anderen Wort',
    anyDay: 'Alle Tage und Zeiten zeigen',
    everywhere: 'Überall suchen, nicht nur in der Nähe dieses Ortes',
    online: 'Gruppen, die sich online treffen: Du kannst von zu Hause mitmachen',
    begin: 'Eine Gruppe gründen: Zwei oder drei Menschen reichen',
  },
}
