import type { GroupSideWords } from './en/group-side.ts'
import type { Lang } from './lang.ts'

export { chooseLang, isLang, langs, ownNames, type Lang } from './lang.ts'
export { formats, type Formats } from './formats.ts'
export { plural, type Plural } from './plural.ts'
export { whenInWords, type Repeated } from './when.ts'
export type { GroupSideWords } from './en/group-side.ts'
export { loadGroupAreas, type GroupAreas } from './group-areas.ts'

const sides: Record<Lang, () => Promise<{ words: GroupSideWords }>> = {
  en: () => import('./en/group-side.ts'),
  fr: () => import('./fr/group-side.ts'),
  de: () => import('./de/group-side.ts'),
}

/** All words of the group side in one language. A door of its own, so that no public page's words come along. */
export async function loadGroupWords(lang: Lang): Promise<GroupSideWords> {
  return (await sides[lang]()).words
}
