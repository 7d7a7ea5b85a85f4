import type { Lang } from '../lang.ts'

// English of no one country: day before month, twelve-hour clock.
export const locales: Record<Lang, string> = { en: 'en-GB', fr: 'fr-CA', de: 'de-DE' }
