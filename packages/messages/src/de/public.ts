import { formats } from '../formats.ts'
import { plural } from '../plural.ts'
import type { PublicWords } from '../en/public.ts'

const count = plural('de')
const { number } = formats('de')

export const words: PublicWords = {
  title: 'Eine Selbsthilfegruppe finden',
  description: 'Finde Menschen, denen es ähnlich geht. Helft euch gegenseitig, auf Augenhöhe. Ohne Konto, ohne Werbung, ohne Überwachung.',
  hello: 'Finde Menschen, die wissen, wie das ist.',
  oneBreath: 'In einer Selbsthilfegruppe helfen sich Menschen mit der gleichen Krankheit, dem gleichen Verlust, der gleichen Sucht oder in der gleichen schweren Zeit, auf Augenhöhe. Auch für Angehörige gibt es Gruppen.',
  lookFreely: 'Schau dich in Ruhe um: ohne Konto, ohne Namen. Wir notieren nicht, was du suchst.',
  about: 'Worum geht es?',
  aboutHint: 'In deinen Worten, zum Beispiel: Angst, Alkohol, Verlust eines Kindes',
  where: 'Wo?',
  whereHint: 'Ort oder Postleitzahl',
  show: 'Gruppen zeigen',
  listed: n => count(n, { zero: 'Hier ist noch keine Gruppe eingetragen.', one: 'Hier ist eine Gruppe eingetragen.', other: `Hier sind ${number(n)} Gruppen eingetragen.` }),
  forRelatives: 'Gruppen für Angehörige',
  onlineGroups: 'Gruppen, die sich online treffen',
  urgentTitle: 'Brauchst du sofort Hilfe?',
  urgentSays: 'Für den Notfall ist eine Gruppe nicht da. Hier sind Menschen, die du anrufen oder anschreiben kannst, auch nachts.',
  howTitle: 'So geht es',
  how: [
    { verb: 'Umschauen', says: 'Such nach Thema, Ort und Tag. Nimm dir Zeit. Niemand will etwas von dir wissen.' },
    { verb: 'Hingehen oder anklopfen', says: 'Geh zu einem Treffen, oder schreib der Gruppe erst ein paar Worte. Irgendein Name genügt.' },
    { verb: 'Sich gegenseitig helfen', says: 'Niemand steht über den anderen. Jede Gruppe entscheidet selbst, und was dort gesagt wird, bleibt dort.' },
  ],
  startTitle: 'Keine Gruppe in deiner Nähe?',
  startSays: 'Dann suchen wahrscheinlich auch andere. Zwei oder drei Menschen reichen für den Anfang, und wir zeigen dir Schritt für Schritt, wie es geht.',
  sampleTitle: 'Manche Gruppen hier sind erfunden',
  sampleSays: n => count(n, {
    one: 'Eine Gruppe auf diesem Server ist ein Beispiel. Es gibt sie nicht; sie zeigt, wie eine Gruppe hier aussieht.',
    other: `${n} Gruppen auf diesem Server sind Beispiele. Es gibt sie nicht; sie zeigen, wie eine Gruppe hier aussieht.`,
  }),
  sample: 'Beispiel: Diese Gruppe gibt es nicht',
  notFoundTitle: 'Unter dieser Adresse ist nichts',
  notFoundSays: 'Vielleicht ist ein Tippfehler in der Adresse, oder die Gruppe hat ihre Seite geschlossen. Du hast nichts falsch gemacht.',
  faultTitle: 'Bei uns ist etwas schiefgegangen',
  faultSays: 'Wir konnten diese Seite nicht aufbauen. Von dir ist nichts verloren. Bitte versuch es in einer Minute noch einmal.',
  tryAgain: 'Noch einmal versuchen',
}
