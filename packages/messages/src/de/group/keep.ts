import { plural } from '../../plural.ts'
import type { KeepWords } from '../../en/group/keep.ts'

const n = plural('de')

export const words: KeepWords = {
  title: 'Mitnehmen, draußen zeigen',
  take: {
    title: 'Mitnehmen, was ich sehen kann',
    says: 'Eine Datei mit den Vereinbarungen, Entscheidungen, Menschen, Aufgaben und dem, was mit dir geteilt wurde. Dein Gerät macht sie; es wird nichts gesendet.',
    care: 'In dieser Datei liegt alles offen. Sie enthält Worte von anderen, die dir vertraut haben. Bewahre sie auf, wo niemand sonst liest, oder lösche sie, wenn du sie nicht mehr brauchst.',
    page: 'Eine Seite zum Lesen speichern',
    pageSays: 'Öffnet sich in jedem Browser und lässt sich drucken.',
    data: 'Für Programme speichern',
    dataSays: 'Dasselbe, so dass es ein anderes Programm lesen kann.',
    busy: 'Dein Gerät schreibt die Datei …',
    done: 'Die Datei liegt dort, wo dein Browser Gespeichertes ablegt.',
    name: 'was-ich-mitnehme',
  },
  show: {
    title: 'Meine Worte draußen zeigen',
    says: 'Wenn du jemandem draußen zeigen musst, was du hier gesagt hast, etwa einer Selbsthilfekontaktstelle: Wähle, welche Worte. Es entsteht ein Text, der beweist, dass du sie wirklich gesagt hast, genau so. Er sagt nichts über die Gruppe, über andere oder darüber, was sonst gesagt wurde.',
    own: 'Wählen lassen sich nur deine eigenen Worte. Was andere gesagt haben, gehört ihnen.',
    none: 'Du hast hier noch nichts geteilt, oder es ist vergessen.',
    which: 'Welche Worte?',
    go: 'Text machen',
    pick: 'Bitte wähle mindestens eines.',
    careful: 'Wer diesen Text hat, kann diese Worte lesen und weiß, dass sie von dir sind.',
    text: 'Der Text zum Weitergeben',
    copy: 'Kopieren',
    copied: 'Kopiert',
    save: 'Als Datei speichern',
    file: 'meine-worte',
    how: 'Prüfen lässt er sich auf jedem Visavis, ohne Konto:',
    chosen: (count: number) => n(count, { zero: 'nichts gewählt', one: 'eines gewählt', other: `${count} gewählt` }),
  },
  check: {
    title: 'Worte prüfen, die mir gezeigt wurden',
    says: 'Jemand hat dir einen Text von Visavis gegeben, mit Worten aus einer Gruppe. Hier siehst du, ob er unversehrt ist. Es wird nichts gesendet: Dieser Browser prüft es selbst.',
    text: 'Der Text, den du bekommen hast',
    textHint: 'Ganz, vom ersten bis zum letzten Zeichen.',
    file: 'Oder wähle die Datei',
    go: 'Prüfen',
    not: 'Das ist kein solcher Text, oder es fehlt ein Stück. Bitte noch einmal darum.',
    proven: 'Das wurde wirklich gesagt, genau in diesen Worten.',
    notProven: 'Nicht bewiesen. Diese Worte wurden verändert oder nie so gesagt. Verlass dich nicht darauf.',
    day: (day: string) => `Am ${day}, nach der Uhr des Menschen, der es gesagt hat`,
    by: (mark: string) => `Von dem Menschen mit dem Zeichen ${mark}`,
    same: 'Dasselbe Zeichen ist derselbe Mensch, in derselben Gruppe. Einen Namen sagt es nicht.',
    what: 'Was das beweist und was nicht',
    whatSays: [
      'Wer die Schlüssel dieses Menschen in seiner Gruppe hat, hat diese Worte gesagt.',
      'Es beweist nicht, wer dieser Mensch ist. Das weißt du daher, wie du zu dem Text gekommen bist.',
      'Es sagt nicht, was andere davor oder danach gesagt haben. Frag danach.',
    ],
  },
}
