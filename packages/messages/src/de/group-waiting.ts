import type { WaitingWords } from '../en/group-waiting.ts'

export const words: WaitingWords = {
  someone: 'jemand Neues',
  closes: (moment: string) => `Offen bis ${moment}`,
  kinds: {
    admit: (name: string) => `Kommt ${name} dazu?`,
    agreements: 'Andere Vereinbarungen',
    purpose: 'Name und Anliegen',
    rules: 'Wie wir es machen',
    card: 'Eine öffentliche Karte',
    'card-away': 'Die öffentliche Karte abnehmen',
    decide: 'Ein Vorschlag',
    review: (name: string) => `Kann ${name} bleiben?`,
    'review-me': 'Es geht um dich',
    edition: 'Neuere Regeln von Visavis',
    guest: (name: string) => `Laden wir ${name} als Gast ein?`,
    helper: (name: string) => `Hilft uns ${name} beim Anfangen?`,
    sisters: 'Schwestergruppen werden',
    door: 'Einer anderen Gruppe die Tür öffnen',
    end: 'Die Gruppe zu Ende bringen',
    'go-on': 'Doch weitermachen',
  },
  today: {
    me: 'Du kannst dir Zeit lassen, und du bist damit nicht allein.',
    stayed: 'Du bleibst. Die Gruppe hat geantwortet.',
    answered: 'Die Gruppe hat geantwortet.',
    no: 'Jemand hat nein gesagt, und warum. Du kannst es besser sagen.',
    again: 'Ihr wolltet noch einmal darauf schauen.',
    asked: 'Eine Frage ohne Folgen',
    changed: 'Unsere Vereinbarungen haben sich geändert',
    changedHint: 'Lies, was neu ist. Dein Platz hier hängt nicht davon ab.',
  },
}
