import { words as meeting } from './meeting.ts'
import type { BaseWords } from '../en/base.ts'

export const words: BaseWords = {
  name: 'Visavis',
  skip: 'Aller au contenu principal',
  mainMenu: 'Menu principal',
  more: 'Autres liens',
  languages: 'Langue',
  groups: 'Groupes',
  findGroup: 'Trouver un groupe',
  startGroup: 'Démarrer un groupe',
  about: 'À propos',
  helpNow: 'Aide immédiate',
  leave: 'Sortie rapide',
  leaveSays: 'La sortie rapide ouvre Wikipédia. Elle ne peut pas effacer cette page de l’historique de votre navigateur.',
  home: 'Page d’accueil',
  noTreatment: 'Un groupe d’entraide n’est pas un traitement et ne remplace pas l’aide d’urgence.',
  mySide: 'Mes groupes',
  audiences: {
    affected: 'Pour les personnes qui vivent la situation elles-mêmes',
    relatives: 'Pour les proches',
    both: 'Pour les personnes qui vivent la situation et pour leurs proches',
  },
  statuses: {
    forming: 'En train de naître',
    open: 'Ouvert aux nouvelles personnes',
    'on-dates': 'Accueil à certaines dates',
    'waiting-list': 'Liste d’attente',
    full: 'Complet pour le moment',
    closed: 'Fermé aux nouvelles personnes pour le moment',
    pausing: 'En pause',
    ended: 'Ne se réunit plus',
  },
  ways: {
    'just-come': 'Venez, tout simplement',
    'call-first': 'Prenez contact avant de venir',
    knock: 'Frappez d’abord à la porte',
  },
  ...meeting,
  moreTimes: n => n === 1 ? 'et une autre rencontre' : `et ${n} autres rencontres`,
  byArrangement: 'Sur entente',
}
