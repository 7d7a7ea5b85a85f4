import { chooseLang, isLang } from '@visavis/messages'
import type { Visit } from '@visavis/public'

/** Reads from a request what a page may know about its visitor: the language, and where they are. Nothing else. */
export function visitOf(url: URL, acceptLanguage: string | undefined): Visit {
  const asked = url.searchParams.get('lang')
  const rest = new URLSearchParams(url.searchParams)
  rest.delete('lang')
  return { lang: chooseLang(asked, acceptLanguage), asked: isLang(asked), path: url.pathname, query: rest.toString() }
}
