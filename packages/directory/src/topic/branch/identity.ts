import { branch, topic } from '../seed.ts'

export const identity = [
  branch('identity', ['Identity, gender and sexuality', 'Identité, genre et sexualité', 'Identität, Geschlecht und Sexualität'], ['identity', 'identité', 'Identität']),
  topic('identity', 'lgbtq', ['LGBTQ+ and coming out', 'LGBTQ+ et coming out', 'LGBTQ+ und Coming-out'], [
    'gay, lesbian, bisexual, queer, coming out, LGBT',
    'gai, gay, lesbienne, bisexuel, queer',
    'schwul, lesbisch, bisexuell, queer, Coming-out, homosexuell',
  ]),
  topic('identity', 'trans', ['Trans and non-binary', 'Trans et non binaire', 'Trans und nichtbinär'], [
    'transgender, trans, non-binary, gender',
    'transgenre, trans, non binaire, genre',
    'transgender, trans, nichtbinär, Transidentität, transsexuell',
  ]),
  topic('identity', 'inter', ['Intersex', 'Intersexuation', 'Intergeschlechtlichkeit'], [
    'intersex, variations of sex',
    'intersexe, intersexué',
    'intersexuell, inter, intergeschlechtlich',
  ]),
  topic('identity', 'women', ['Women\'s group', 'Groupe de femmes', 'Frauengruppe'], [
    'women, woman',
    'femmes, femme',
    'Frauen, Frau',
  ]),
  topic('identity', 'men', ['Men\'s group', 'Groupe d\'hommes', 'Männergruppe'], [
    'men, man',
    'hommes, homme',
    'Männer, Mann',
  ]),
]
