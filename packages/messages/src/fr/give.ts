import type { GiveWords } from '../en/give.ts'

export const words: GiveWords = {
  neutral: 'Réunion',
  calendarTitle: 'Groupes d’entraide',
  takeTitle: 'Emporter cette liste',
  takeOneTitle: 'Emporter ces dates',
  calendar: 'Sous forme d’agenda',
  calendarSays: 'Votre agenda redemande de temps en temps : une date qui change ici change aussi chez vous.',
  neutralCalendar: 'Sous forme d’agenda sans les noms',
  neutralSays: 'On y lit seulement « Réunion », pour un écran que d’autres peuvent voir.',
  onwardTitle: 'Pour les bureaux, les bibliothèques et les autres annuaires',
  onwardSays: 'Tout ce qui est public ici peut être montré ailleurs, à condition d’être tenu à jour. À côté de chaque liste se trouve ce qu’elle n’a pas pu transmettre.',
  lists: {
    groups: 'Tous les groupes dans un tableau (CSV)',
    guide: 'Les réunions hebdomadaires pour Meeting Guide (JSON)',
    tsml: 'Les réunions hebdomadaires pour TSML (CSV)',
    hsds: 'Tous les groupes au format Open Referral HSDS (JSON)',
    bmlt: 'Pour les programmes qui interrogent un serveur BMLT',
  },
  embedFrom: (host: string) => `De l’annuaire de ${host}`,
  embedTitle: 'Montrer ces groupes sur votre propre site',
  report: 'Ce qu’elle n’a pas pu transmettre',
}
