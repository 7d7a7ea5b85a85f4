import { plural } from '../../plural.ts'
import type { KeepWords } from '../../en/group/keep.ts'

const n = plural('fr')

export const words: KeepWords = {
  title: 'Emporter, montrer au-dehors',
  take: {
    title: 'Emporter ce que je peux voir',
    says: 'Un fichier avec les ententes, les décisions, les gens, les tâches et ce qu’on a partagé avec toi. Ton appareil le fabrique ; rien n’est envoyé.',
    care: 'Dans ce fichier, tout se lit ouvertement. Il contient les mots d’autres personnes qui t’ont fait confiance. Garde-le là où personne d’autre ne lit, ou efface-le quand tu n’en as plus besoin.',
    page: 'Enregistrer une page à lire',
    pageSays: 'S’ouvre dans tout navigateur et s’imprime.',
    data: 'Enregistrer pour des programmes',
    dataSays: 'La même chose, pour qu’un autre programme puisse la lire.',
    busy: 'Ton appareil écrit le fichier…',
    done: 'Le fichier est là où ton navigateur met ce qu’il enregistre.',
    name: 'ce-que-j-emporte',
  },
  show: {
    title: 'Montrer mes mots au-dehors',
    says: 'Si tu as besoin de montrer à quelqu’un du dehors ce que tu as dit ici, par exemple à un centre d’entraide : choisis quels mots. Un texte se fabrique, qui prouve que tu les as vraiment dits, tels quels. Il ne dit rien du groupe, ni des autres, ni de ce qui s’est dit d’autre.',
    own: 'On ne peut choisir que ses propres mots. Ce que les autres ont dit leur appartient.',
    none: 'Tu n’as encore rien partagé ici, ou c’est oublié.',
    which: 'Quels mots ?',
    go: 'Faire le texte',
    pick: 'Choisis-en au moins un.',
    careful: 'Qui a ce texte peut lire ces mots et sait qu’ils sont de toi.',
    text: 'Le texte à transmettre',
    copy: 'Copier',
    copied: 'Copié',
    save: 'Enregistrer comme fichier',
    file: 'mes-mots',
    how: 'On peut le vérifier sur n’importe quel Visavis, sans compte :',
    chosen: (count: number) => n(count, { zero: 'aucun choisi', one: 'un choisi', other: `${count} choisis` }),
  },
  check: {
    title: 'Vérifier des mots qu’on m’a montrés',
    says: 'Quelqu’un t’a donné un texte de Visavis avec ses mots d’un groupe. Ici, tu peux voir s’il est intact. Rien n’est envoyé : ce navigateur vérifie tout seul.',
    text: 'Le texte que tu as reçu',
    textHint: 'En entier, du premier au dernier signe.',
    file: 'Ou choisis le fichier',
    go: 'Vérifier',
    not: 'Ce n’est pas un tel texte, ou il en manque une partie. Demande-le encore une fois.',
    proven: 'Cela a vraiment été dit, exactement dans ces mots.',
    notProven: 'Pas prouvé. Ces mots ont été changés, ou n’ont jamais été dits ainsi. Ne t’y fie pas.',
    day: (day: string) => `Le ${day}, selon l’horloge de la personne qui l’a dit`,
    by: (mark: string) => `Par la personne qui a la marque ${mark}`,
    same: 'La même marque, c’est la même personne, dans le même groupe. Elle ne dit aucun nom.',
    what: 'Ce que cela prouve, et ce que cela ne prouve pas',
    whatSays: [
      'Ces mots ont été dits avec les clés que cette personne a dans son groupe.',
      'Cela ne prouve pas qui est cette personne. Tu le sais par la façon dont le texte t’est parvenu.',
      'Cela ne dit pas ce que d’autres ont dit avant ou après. Pose la question.',
    ],
  },
}
