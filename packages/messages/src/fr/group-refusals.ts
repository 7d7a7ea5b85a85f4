import type { GroupRefusalsWords } from '../en/group-refusals.ts'

export const words: GroupRefusalsWords = {
  unknown: 'Ce n’est pas possible en ce moment. Rien n’est perdu. Réessaie, et dis-le aux gens qui tiennent ce serveur si cela se reproduit.',
  codes: {
    'already-founded': 'Ce groupe a déjà commencé. Ouvre-le depuis le début.',
    'no-such-knock': 'Cette personne n’est plus à la porte. Elle est peut-être déjà entrée, ou c’est oublié.',
    'no-such-sharing': 'Ce n’est plus là. Cela a été repris ou oublié.',
    'no-such-decision': 'Cette proposition n’est plus là.',
    'you-came-later': 'C’était là avant ton arrivée. Cela reste à ceux qui y étaient.',
    'it-is-your-own': 'Ce sont tes propres mots. C’est aux autres de le dire.',
    'it-is-not-yours': 'Seule la personne dont cela vient peut le faire.',
    'you-said-so-already': 'Tu l’as déjà dit. C’est arrivé.',
    'they-are-a-member': 'Cette personne est déjà dans le groupe.',
    'they-are-welcome-already': 'Le groupe a déjà dit oui. Il ne reste qu’à lire les ententes.',
    'nothing-would-change': 'C’est déjà ainsi. Change d’abord quelque chose.',
    'you-are-not-resting': 'Tu n’es pas en pause. Tout est comme d’habitude.',
    'we-are-closed-for-now': 'Le groupe n’accueille personne en ce moment. Tu peux proposer de changer cela.',
    'this-knock-is-here': 'Cette demande est déjà là.',
    'these-are-not-our-agreements': 'Les ententes ont changé entre-temps. Elles seront envoyées à relire.',
    'the-group-is-full': 'Le groupe est aussi grand qu’il veut l’être. Tu peux proposer de changer sa taille.',
    'signed-by-someone-else': 'Cet accord ne vient pas de la personne qui a frappé. Il n’a pas été accepté.',
    'no-card-to-take-down': 'Il n’y a pas de carte à retirer.',
    'longer-than-our-memory': 'Le groupe se souvient moins longtemps que cela. Partage-le de nouveau.',
    'it-would-be-forgotten-at-once': 'Ce serait oublié aussitôt. Vérifie la date de cet appareil.',
    'it-is-being-decided': 'Le groupe en décide justement. Attends la réponse, ou participe.',
    'alias-is-taken': 'Quelqu’un ici s’appelle déjà comme cela. Choisis un autre nom.',
  },
}
