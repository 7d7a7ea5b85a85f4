import type { AboutWords } from '../en/about.ts'

export const words: AboutWords = {
  title: 'Über Visavis',
  description: 'Was Visavis ist, was es verspricht und was nicht.',
  lead: 'Visavis ist ein Zuhause für Selbsthilfegruppen. Es kostet nichts und ist freie Software. Niemand verdient daran, und es gibt keine Werbung.',
  parts: [
    {
      title: 'Was eine Selbsthilfegruppe ist',
      says: [
        'Menschen mit der gleichen Krankheit, dem gleichen Verlust, der gleichen Sucht, Behinderung oder in der gleichen schweren Zeit treffen sich und helfen einander. Angehörige tun das Gleiche in eigenen Gruppen.',
        'Niemand steht über den anderen, und keine Fachleute leiten die Gruppe. Man gibt und bekommt, jeder Mensch so, wie es geht. Du kommst freiwillig und gehst, wann du willst.',
      ],
    },
    {
      title: 'Was wir versprechen',
      list: [
        'Du kannst dich ohne Konto und ohne Namen umsehen. Wir notieren nicht, wer was ansieht.',
        'Diese Seiten laden nichts von anderen Firmen. Sie setzen keine Cookies und enthalten kein Skript.',
        'Was eine Gruppe auf Visavis sagt, wird auf den Geräten ihrer Mitglieder verschlüsselt. Nur die Menschen in der Gruppe können es lesen. Nicht einmal wir können es.',
        'Nichts, was der Server behält, sagt, wer zu welcher Gruppe gehört.',
        'Eine Gruppe gehört niemandem, auch nicht der Person, die sie begonnen hat. Wer diesen Server betreibt, kann darin nichts lesen, nicht dazukommen, niemanden entfernen und nichts entscheiden.',
        'Wir bewerten, vergleichen und verkaufen nie, was Menschen sagen.',
      ],
    },
    {
      title: 'Was wir nicht versprechen',
      list: [
        'Wir können nicht versprechen, dass jeder Eintrag stimmt. Bei jedem steht, woher er kommt und wie alt er ist. Frag bitte nach, bevor du weit fährst.',
        'Wir können niemanden daran hindern, Gesagtes weiterzuerzählen. Vertrauen wächst zwischen Menschen; keine Software ersetzt es.',
        'Dein Browser, deine Telefonfirma oder jemand mit deinem Gerät in der Hand kann sehen, dass du hier warst. „Schnell weg“ öffnet eine andere Seite, löscht aber nicht deinen Verlauf.',
        'Wenn alle Mitglieder einer Gruppe ihre Geräte verlieren, kann niemand das Gesagte zurückholen. Auch wir nicht.',
        'Unsere Verschlüsselung hat noch niemand von außen geprüft. Und dieser Server gibt dir auch das Programm: Ein unehrlicher Server könnte ein anderes geben oder die ersten Worte lesen, die du einer Gruppe schreibst.',
      ],
    },
    {
      title: 'Keine Behandlung, kein Notdienst',
      says: [
        'Eine Selbsthilfegruppe kann sehr guttun. Sie ersetzt keine ärztliche Hilfe, keine Therapie und keine Medikamente, und sie verspricht keine Heilung. Bitte brich keine Behandlung wegen einer Gruppe ab.',
        'Einen Menschen in einer akuten Krise kann eine Gruppe nicht tragen. Andere können das, Tag und Nacht.',
      ],
    },
  ],
  toHelp: 'Hilfe jetzt: Menschen, die du anrufen kannst',
  runsTitle: 'Wer diesen Server betreibt',
  runsUnknown: 'Wer diesen Server betreibt, hat sich hier noch nicht vorgestellt. Frag die Person oder die Stelle, von der du diese Adresse hast.',
  sourcesTitle: 'Woher die Einträge kommen',
  sources: [
    'Manche Gruppen sind auf diesem Server zu Hause und pflegen ihren Eintrag selbst. Alle anderen Einträge stammen aus öffentlichen Verzeichnissen. Bei jedem stehen die Quelle und der Tag, an dem wir ihn dort zuletzt gesehen haben.',
    'Die Ortsnamen kommen von GeoNames (Lizenz CC BY 4.0) und liegen auf diesem Server. Wenn du suchst, wird sonst niemand gefragt.',
    'Bei den Krisentelefonen stehen die Quellen auf der Hilfe-Seite.',
  ],
  sampleSays: 'Gruppen, die als Beispiel markiert sind, sind erfunden. Sie zeigen, wie eine Gruppe hier aussieht.',
  licenceTitle: 'Lizenz',
  licence: [
    'Visavis ist freie Software unter der GNU Affero General Public License, Version 3 oder neuer. Du darfst es nutzen, untersuchen, ändern, weitergeben und selbst betreiben.',
    'Die Schrift ist Atkinson Hyperlegible Next vom Braille Institute (SIL Open Font License 1.1). Sie ist gemacht, damit man sie leicht lesen kann.',
  ],
  version: version => `Auf diesem Server läuft Version ${version}.`,
}
