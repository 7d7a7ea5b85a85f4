import { formats } from '../formats.ts'
import { plural } from '../plural.ts'
import type { PublicWords } from '../en/public.ts'

const count = plural('fr')
const { number } = formats('fr')

export const words: PublicWords = {
  title: 'Trouver un groupe d’entraide',
  description: 'Trouvez des personnes qui vivent la même chose que vous, et entraidez-vous d’égal à égal. Sans compte, sans publicité, sans pistage.',
  hello: 'Trouvez des personnes qui savent ce que c’est.',
  oneBreath: 'Dans un groupe d’entraide, des personnes qui vivent la même maladie, la même perte, la même dépendance ou la même épreuve s’aident d’égal à égal. Il y a aussi des groupes pour les proches.',
  lookFreely: 'Regardez librement : sans compte, sans donner votre nom, et nous ne notons pas ce que vous cherchez.',
  about: 'De quoi s’agit-il ?',
  aboutHint: 'Dans vos mots, par exemple : anxiété, alcool, perte d’un enfant',
  where: 'Où ?',
  whereHint: 'Ville ou code postal',
  show: 'Voir les groupes',
  listed: n => count(n, { zero: 'Aucun groupe n’est encore inscrit ici.', one: 'Un groupe est inscrit ici.', other: `${number(n)} groupes sont inscrits ici.` }),
  forRelatives: 'Groupes pour les proches',
  onlineGroups: 'Groupes en ligne',
  urgentTitle: 'Besoin d’aide tout de suite ?',
  urgentSays: 'Un groupe n’est pas là pour les urgences. Voici des personnes qui répondent si vous appelez ou écrivez, même la nuit.',
  howTitle: 'Comment ça marche',
  how: [
    { verb: 'Regardez', says: 'Cherchez par sujet, par lieu et par jour. Prenez votre temps. Personne ne vous demande rien.' },
    { verb: 'Venez, ou frappez à la porte', says: 'Allez à une rencontre, ou écrivez d’abord quelques mots au groupe. Le nom de votre choix suffit.' },
    { verb: 'Entraidez-vous', says: 'Personne n’est au-dessus des autres. Chaque groupe décide pour lui-même, et ce qui s’y dit y reste.' },
  ],
  startTitle: 'Pas de groupe près de chez vous ?',
  startSays: 'D’autres en cherchent sûrement un aussi. Il suffit d’être deux ou trois pour commencer, et nous vous montrons comment, pas à pas.',
  sampleTitle: 'Certains groupes ici sont inventés',
  sampleSays: n => count(n, {
    one: 'Un groupe de ce serveur est un exemple. Il n’existe pas ; il montre à quoi ressemble un groupe ici.',
    other: `${n} groupes de ce serveur sont des exemples. Ils n’existent pas ; ils montrent à quoi ressemble un groupe ici.`,
  }),
  sample: 'Exemple : ce groupe n’existe pas',
  notFoundTitle: 'Il n’y a rien à cette adresse',
  notFoundSays: 'L’adresse contient peut-être une faute de frappe, ou le groupe a fermé sa page. Vous n’avez rien fait de mal.',
  faultTitle: 'Un problème est survenu de notre côté',
  faultSays: 'Nous n’avons pas pu préparer cette page. Vous n’avez rien perdu. Réessayez dans une minute, s’il vous plaît.',
  tryAgain: 'Réessayer',
}
