import type { AgreementsWords } from '../../en/group/agreements.ts'

export const words: AgreementsWords = {
  lines: {
    stays: 'Ce qui se dit ici, et qui était là, reste ici.',
    i: 'Je parle en mon nom : « je ».',
    one: 'Une personne parle, les autres écoutent.',
    advice: 'Pas de conseil si on n’en demande pas ; nous partageons du vécu.',
    judge: 'Nous ne jugeons pas.',
    disturbance: 'Ce qui dérange passe en premier.',
    stop: 'Je peux me taire et dire stop.',
    each: 'Chacun répond de soi, tous du groupe.',
    time: 'Nous partageons le temps équitablement.',
    punctual: 'Nous commençons et finissons à l’heure.',
    absent: 'Si je ne peux pas venir, je préviens.',
    equal: 'Nous sommes égaux ; les tâches tournent.',
    conflict: 'Nous parlons tôt des conflits, entre nous.',
    respect: 'Respect : ni insulte ni discrimination.',
    sober: 'Sobre à la rencontre.',
    treatment: 'Nous ne remplaçons pas un traitement ; en cas de danger, nous appelons de l’aide.',
    methods: 'Nous ne décrivons aucun moyen de suicide ou d’automutilation.',
    alias: 'Un prénom ou un pseudonyme suffit.',
    recordings: 'Ni photo, ni enregistrement, ni capture ; personne d’autre n’écoute.',
    sold: 'Rien n’est vendu ni promu ici.',
  },
}
