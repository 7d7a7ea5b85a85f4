import type { AboutWords } from '../en/about.ts'

export const words: AboutWords = {
  title: 'À propos de Visavis',
  description: 'Ce qu’est Visavis, ce qu’il promet et ce qu’il ne promet pas.',
  lead: 'Visavis est la maison des groupes d’entraide. C’est gratuit, et c’est un logiciel libre. Personne n’y gagne d’argent, et il n’y a aucune publicité.',
  parts: [
    {
      title: 'Qu’est-ce qu’un groupe d’entraide ?',
      says: [
        'Des personnes qui vivent la même maladie, la même perte, la même dépendance, le même handicap ou la même épreuve se rencontrent et s’entraident. Les proches font de même dans leurs propres groupes.',
        'Personne n’est au-dessus des autres, et aucun professionnel ne dirige le groupe. On donne et on reçoit, chaque personne à sa mesure. On vient librement, et on part quand on veut.',
      ],
    },
    {
      title: 'Ce que nous promettons',
      list: [
        'Vous pouvez regarder sans compte et sans donner votre nom. Nous ne notons pas qui regarde quoi.',
        'Ces pages ne chargent rien chez d’autres entreprises. Elles ne déposent aucun témoin (cookie) et ne contiennent aucun script.',
        'Ce qu’un groupe se dit sur Visavis est chiffré sur les appareils de ses membres. Seules les personnes du groupe peuvent le lire. Pas même nous.',
        'Rien de ce que le serveur garde ne dit qui fait partie de quel groupe.',
        'Un groupe n’appartient à personne, pas même à la personne qui l’a démarré. Qui s’occupe de ce serveur ne peut rien y lire, ni y entrer, ni exclure quelqu’un, ni y décider quoi que ce soit.',
        'Nous n’évaluons, ne comparons et ne vendons jamais ce que les gens se disent.',
      ],
    },
    {
      title: 'Ce que nous ne promettons pas',
      list: [
        'Nous ne pouvons pas garantir que chaque inscription est exacte. Chacune dit d’où elle vient et de quand elle date. Demandez avant de faire un long trajet.',
        'Nous ne pouvons pas empêcher un membre de répéter ce qui s’est dit. La confiance grandit entre les personnes ; aucun logiciel ne la remplace.',
        'Votre navigateur, votre compagnie de téléphone ou une personne qui tient votre appareil peut voir que vous étiez ici. La sortie rapide ouvre une autre page, mais n’efface pas votre historique.',
        'Si tous les membres d’un groupe perdent leurs appareils, personne ne peut retrouver ce qui s’y est dit. Pas même nous.',
        'Personne de l’extérieur n’a encore vérifié notre façon de chiffrer. Et c’est ce serveur qui vous donne le programme : un serveur malhonnête pourrait en donner un autre, ou lire les premiers mots que vous écrivez à un groupe.',
      ],
    },
    {
      title: 'Ni un traitement, ni un service d’urgence',
      says: [
        'Un groupe d’entraide peut faire beaucoup de bien. Il ne remplace ni une médecin, ni un thérapeute, ni des médicaments, et il ne promet aucune guérison. N’arrêtez pas un traitement à cause d’un groupe.',
        'Un groupe ne peut pas porter une personne en crise aiguë. D’autres personnes le peuvent, jour et nuit.',
      ],
    },
  ],
  toHelp: 'Aide immédiate : des personnes à appeler',
  runsTitle: 'Qui s’occupe de ce serveur',
  runsUnknown: 'La personne ou l’organisme qui s’occupe de ce serveur ne s’est pas encore présenté ici. Demandez à qui vous a donné cette adresse.',
  sourcesTitle: 'D’où viennent les inscriptions',
  sources: [
    'Certains groupes vivent sur ce serveur et s’occupent eux-mêmes de leur inscription. Les autres inscriptions viennent de listes publiques de groupes. Chacune nomme sa source et le jour où nous l’y avons vue pour la dernière fois.',
    'Les noms de lieux viennent de GeoNames (licence CC BY 4.0) et sont gardés sur ce serveur. Votre recherche n’est transmise à personne.',
    'Les lignes d’écoute nomment leurs sources sur la page d’aide.',
  ],
  sampleSays: 'Les groupes marqués comme exemples sont inventés. Ils montrent à quoi ressemble un groupe ici.',
  licenceTitle: 'Licence',
  licence: [
    'Visavis est un logiciel libre sous la licence GNU Affero General Public License, version 3 ou ultérieure. Vous pouvez l’utiliser, l’étudier, le modifier, le transmettre et l’héberger vous-même.',
    'Les caractères sont l’Atkinson Hyperlegible Next du Braille Institute (SIL Open Font License 1.1), faits pour se lire facilement.',
  ],
  version: version => `Ce serveur utilise la version ${version}.`,
}
