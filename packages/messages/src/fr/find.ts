import { formats } from '../formats.ts'
import { plural } from '../plural.ts'
import type { FindWords } from '../en/find.ts'

const count = plural('fr')
const { number } = formats('fr')
const groups = (n: number) => count(n, { zero: 'Aucun groupe', one: '1 groupe', other: `${number(n)} groupes` })

export const words: FindWords = {
  title: 'Groupes',
  heading: n => groups(n),
  headingNear: (n, place) => `${groups(n)} près de ${place}`,
  search: 'Recherche',
  more: 'Jour, heure, pour qui, comment',
  day: 'Jour',
  anyDay: 'Tous les jours',
  time: 'Moment de la journée',
  anyTime: 'À toute heure',
  times: { morning: 'Le matin', midday: 'Le midi', afternoon: 'L’après-midi', evening: 'Le soir', night: 'La nuit' },
  for: 'Pour qui',
  forAnyone: 'Tout le monde',
  audiences: { affected: 'Je vis la situation', relatives: 'Je suis une personne proche', both: 'Les deux ensemble' },
  format: 'Façon de se rencontrer',
  anyFormat: 'Toutes les façons',
  within: 'Distance',
  withinUsual: 'Tout près',
  show: 'Voir les groupes',
  clear: 'Recommencer',
  list: 'Les groupes',
  readAs: (word, as) => `Nous avons lu « ${word} » comme « ${as} ».`,
  loosened: 'Aucun groupe ne contient tous vos mots. Ceux-ci en contiennent une partie.',
  widened: km => `Il n’y a rien tout près. Nous avons donc cherché plus loin : jusqu’à ${km}.`,
  placeUnknown: place => `Nous ne connaissons pas le lieu « ${place} ». Vérifiez l’orthographe ou essayez un code postal. Voici des groupes de partout.`,
  otherPlaces: 'Vouliez-vous dire un autre lieu du même nom ?',
  away: distance => `à ${distance}`,
  when: 'Quand',
  where: 'Où',
  whom: 'Pour qui',
  way: 'Comment venir',
  confirmedHere: 'Tenu à jour par le groupe lui-même',
  notConfirmed: (source, date) => `Non confirmé auprès du groupe. Source : ${source}, vu le ${date}.`,
  lastChanged: (source, date) => `Non confirmé auprès du groupe. Source : ${source}, modifié là-bas le ${date}.`,
  missing: date => `Sa source ne l’affiche plus depuis le ${date}. Vérifiez avant de vous déplacer.`,
  earlier: 'Groupes précédents',
  later: 'Groupes suivants',
  paging: 'Pages',
  page: (n, of) => `Page ${n} sur ${of}`,
  nothingTitle: 'Aucun groupe trouvé, mais il y a sûrement d’autres personnes comme vous',
  nothingSays: 'Voici ce que vous pouvez essayer :',
  nothing: {
    fewer: 'Chercher avec moins de mots, ou avec un autre mot',
    anyDay: 'Voir tous les jours et toutes les heures',
    everywhere: 'Chercher partout, pas seulement près de ce lieu',
    online: 'Groupes en ligne : vous y participez de chez vous',
    begin: 'Démarrer un groupe : il suffit d’être deux ou trois',
  },
}
