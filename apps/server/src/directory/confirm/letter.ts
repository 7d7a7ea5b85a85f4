import { topicByKey } from '@visavis/directory'
import type { Due, Listing } from '@visavis/directory'
import { formats, isLang, loadMessages, whenInWords } from '@visavis/messages'
import type { Areas, Lang } from '@visavis/messages'

/** One letter to one group about its own entry. */
export interface Letter {
  lang: Lang
  /** The one mail address it goes to; null when it goes on paper. */
  to: string | null
  /** Lines of a postal address; may be empty. */
  postal: string
  subject: string
  /** Paragraphs before what the entry says, what it says, and the paragraphs that ask. */
  why: string[]
  says: string[]
  how: string
  link: string
  /** What stands beside the square of a letter on paper. */
  camera: string
  closing: string[]
}

export interface Wording { confirm: Areas['confirm']; base: Areas['base'] }

export const wordingIn = async (lang: Lang): Promise<Wording> => ({ confirm: await loadMessages(lang, 'confirm'), base: await loadMessages(lang, 'base') })

/** The language a group is written to: its own first one that we speak, else the office's. */
export const langOf = ({ languages }: Pick<Listing, 'languages'>, usual: Lang): Lang => languages.find((each) => isLang(each)) as Lang | undefined ?? usual

/** Writes the letter; `link` is the whole address with the secret. */
export function writeLetter(listing: Listing, lang: Lang, words: Wording, link: string, due: Due, to: string | null, postal: string): Letter {
  const { letter } = words.confirm
  return {
    lang, to, postal, link,
    subject: letter.subject(listing.name),
    why: [letter.hello, letter.why(listing.name), ...(due === 'last-call' ? [letter.lastCall] : []), letter.saysNow],
    says: saysOf(listing, lang, words),
    how: letter.how,
    camera: letter.camera,
    closing: [letter.phone, letter.keep, letter.thanks],
  }
}

/** Only what everybody can read on the public page. */
function saysOf(listing: Listing, lang: Lang, { confirm: { fields }, base }: Wording): string[] {
  const f = formats(lang)
  const { place, howToCome, when } = listing
  const lines: [string, string][] = [
    [fields.name, listing.name],
    [fields.topics, f.list(listing.topics.map((key) => topicByKey(key)?.names[lang] ?? '').filter(Boolean))],
    [fields.status, base.statuses[listing.status]],
    [fields.series, [...whenInWords(when.series, base, f), when.words].filter(Boolean).join('; ')],
    [fields.venue, place === null ? '' : [place.venue, place.address, [place.postal, place.city].filter(Boolean).join(' ')].filter(Boolean).join(', ')],
    [fields.way, [base.ways[howToCome.way], howToCome.words].filter(Boolean).join(' · ')],
    [fields.contact, howToCome.contact ?? ''],
  ]
  return lines.filter(([, text]) => text !== '').map(([name, text]) => `${name}: ${text.replaceAll('\n', ' ')}`)
}

/** The letter as the text of a mail. */
export const asMail = ({ why, says, how, link, closing }: Letter): string =>
  [...why, says.map((line) => `  ${line}`).join('\n'), how, link, ...closing].join('\n\n') + '\n'
