import { loadMessages, type Areas, type Lang } from '@visavis/messages'

export type Words = Pick<Areas, 'base' | 'public' | 'find' | 'listing' | 'about' | 'help' | 'give' | 'confirm' | 'desk'>

const areas = ['base', 'public', 'find', 'listing', 'about', 'help', 'give', 'confirm', 'desk'] as const

const inLang = async (lang: Lang): Promise<Words> =>
  Object.fromEntries(await Promise.all(areas.map(async area => [area, await loadMessages(lang, area)]))) as unknown as Words

/** A server speaks all languages at once, so it reads them all when it starts. */
export const words: Record<Lang, Words> = { en: await inLang('en'), fr: await inLang('fr'), de: await inLang('de') }
