import type { WaitingWords } from '../en/group-waiting.ts'

export const words: WaitingWords = {
  someone: 'une nouvelle personne',
  closes: (moment: string) => `Ouvert jusqu’au ${moment}`,
  kinds: {
    admit: (name: string) => `Ouvrir la porte à ${name} ?`,
    agreements: 'D’autres ententes',
    purpose: 'Nom et raison d’être',
    rules: 'Notre façon de faire',
    card: 'Une carte publique',
    'card-away': 'Retirer la carte publique',
    decide: 'Une proposition',
    review: (name: string) => `${name} peut rester ?`,
    'review-me': 'Il s’agit de toi',
    edition: 'Des règles plus récentes de Visavis',
    guest: (name: string) => `Inviter ${name} ?`,
    helper: (name: string) => `${name} nous aide à démarrer ?`,
    sisters: 'Devenir des groupes sœurs',
    door: 'Ouvrir la porte à un autre groupe',
    end: 'Mener le groupe à sa fin',
    'go-on': 'Continuer malgré tout',
  },
  today: {
    me: 'Tu peux prendre ton temps, et tu n’as pas à porter cela sans personne.',
    stayed: 'Tu restes. Le groupe a répondu.',
    answered: 'Le groupe a répondu.',
    no: 'Quelqu’un a dit non, et pourquoi. Tu peux le dire mieux.',
    again: 'Vous vouliez y revenir.',
    asked: 'Une question sans conséquence',
    changed: 'Nos ententes ont changé',
    changedHint: 'Lis ce qui est nouveau. Ta place ici n’en dépend pas.',
  },
}
