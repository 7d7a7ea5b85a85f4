import type { Lang } from './lang.ts'

// The few words a page of somebody else needs before, or instead of, an answer of the house. All others come with the answer.
const words = {
  en: { loading: 'The groups are coming …', trouble: 'The list of groups cannot be shown right now.', there: 'Look for groups at' },
  fr: { loading: 'Les groupes arrivent…', trouble: 'La liste des groupes ne peut pas être affichée pour le moment.', there: 'Chercher des groupes sur' },
  de: { loading: 'Die Gruppen kommen …', trouble: 'Die Liste der Gruppen kann gerade nicht gezeigt werden.', there: 'Gruppen suchen auf' },
}

/** Words in a language as browsers name it (`de-CH`); English if we do not speak it. */
export function embedWords(language: string): { lang: Lang; words: typeof words.en } {
  const lang = (['en', 'fr', 'de'] as const).find((each) => language.toLowerCase().split('-')[0] === each) ?? 'en'
  return { lang, words: words[lang] }
}
