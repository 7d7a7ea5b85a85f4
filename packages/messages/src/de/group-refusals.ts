import type { GroupRefusalsWords } from '../en/group-refusals.ts'

export const words: GroupRefusalsWords = {
  unknown: 'Das geht gerade nicht. Verloren ist nichts. Bitte versuch es noch einmal, und sag es den Leuten, die diesen Server betreiben, wenn es wieder passiert.',
  codes: {
    'already-founded': 'Diese Gruppe hat schon begonnen. Öffne sie vom Anfang aus.',
    'no-such-knock': 'Dieses Anklopfen ist nicht mehr da. Vielleicht ist der Mensch schon drin, oder es ist vergessen.',
    'no-such-sharing': 'Das ist nicht mehr da. Es wurde zurückgenommen oder vergessen.',
    'no-such-decision': 'Dieser Vorschlag ist nicht mehr da.',
    'you-came-later': 'Das war schon da, bevor du kamst. Es bleibt bei denen, die damals dabei waren.',
    'it-is-your-own': 'Das sind deine eigenen Worte. Das können nur die anderen sagen.',
    'it-is-not-yours': 'Das kann nur der Mensch, von dem es kommt.',
    'you-said-so-already': 'Das hast du schon gesagt. Es ist angekommen.',
    'they-are-a-member': 'Dieser Mensch ist schon in der Gruppe.',
    'they-are-welcome-already': 'Die Gruppe hat schon ja gesagt. Es fehlt nur noch, dass die Vereinbarungen gelesen werden.',
    'nothing-would-change': 'So ist es schon. Ändere erst etwas.',
    'you-are-not-resting': 'Du machst gerade keine Pause. Alles ist wie immer.',
    'we-are-closed-for-now': 'Die Gruppe nimmt im Moment niemanden auf. Du kannst vorschlagen, das zu ändern.',
    'this-knock-is-here': 'Dieses Anklopfen ist schon da.',
    'these-are-not-our-agreements': 'Die Vereinbarungen haben sich inzwischen geändert. Sie werden noch einmal zum Lesen geschickt.',
    'the-group-is-full': 'Die Gruppe ist so groß, wie sie sein will. Du kannst vorschlagen, die Größe zu ändern.',
    'signed-by-someone-else': 'Diese Zustimmung kommt nicht von dem Menschen, der angeklopft hat. Sie wurde nicht angenommen.',
    'no-card-to-take-down': 'Es hängt keine Karte aus.',
    'longer-than-our-memory': 'So lange erinnert sich die Gruppe nicht. Bitte teile es noch einmal.',
    'it-would-be-forgotten-at-once': 'Das wäre sofort vergessen. Bitte prüfe das Datum auf diesem Gerät.',
    'it-is-being-decided': 'Darüber entscheidet die Gruppe gerade. Warte die Antwort ab oder entscheide mit.',
    'alias-is-taken': 'So heißt hier schon jemand. Bitte such dir einen anderen Namen aus.',
  },
}
