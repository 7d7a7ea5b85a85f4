import type { DatabaseSync } from 'node:sqlite'
import { onlyConsented } from '@visavis/directory'
import type { Due } from '@visavis/directory'
import type { Lang } from '@visavis/messages'
import { inOneGo } from '../store/open-file.ts'
import { askingOf, keepAsking, mailFor } from './asking.ts'
import { entryOf } from './entry.ts'
import { langOf, writeLetter, wordingIn } from './letter.ts'
import type { Letter } from './letter.ts'
import { makeLink } from './links.ts'

export interface Sending {
  today: string
  /** Where this house is reached, without a slash at the end. */
  address: string
  /** For groups whose own language we do not speak. */
  lang: Lang
  random: (size: number) => Uint8Array
  /** Which letters are written now: those that can go by mail, those that cannot, or all on paper. */
  by: 'mail' | 'rest' | 'paper'
}

/** Writes a letter for each of these entries, with a new link in it, and notes the day on which it was asked. */
export async function writeLetters(file: DatabaseSync, wanted: readonly { slug: string; due: Due }[], sending: Sending): Promise<Letter[]> {
  const words = { en: await wordingIn('en'), fr: await wordingIn('fr'), de: await wordingIn('de') }
  return inOneGo(file, () => wanted.flatMap(({ slug, due }) => {
    const kept = entryOf(file, slug)
    if (kept === null) return []
    const asking = askingOf(file, slug)
    const mail = mailFor(asking, kept.entry.howToCome.contact)
    if (sending.by !== 'paper' && (mail !== null) !== (sending.by === 'mail')) return []
    const listing = onlyConsented({ ...kept.entry, slug }, 'page')
    const lang = langOf(listing, sending.lang)
    const secret = makeLink(file, slug, sending.random(24), sending.today)
    keepAsking(file, slug, { ...asking, asked: sending.today })
    return [writeLetter(listing, lang, words[lang], `${sending.address}/confirm/${secret}`, due, sending.by === 'mail' ? mail : null, asking.postal)]
  }))
}
