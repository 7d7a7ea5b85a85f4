import { languageCodes } from '../feed/type/languages.ts'
import type { Listing } from '../listing/listing.ts'

const codeOfLanguage = new Map(languageCodes.map(([code, iso]) => [iso, code]))

/** The type codes of Meeting Guide for a group: those its source gave it, its languages, and a room closed for the time being. */
export function typesOf({ tags, languages, place, status }: Listing): string[] {
  const own = tags.map(({ code }) => code).filter((code) => !code.startsWith('bmlt:')).map((code) => code.slice(code.indexOf(':') + 1))
  const spoken = languages.map((iso) => (iso === 'ase' ? 'ASL' : codeOfLanguage.get(iso)))
  const facts = place?.access?.facts ?? {}
  const access = [facts['step-free'] && 'X', facts['wheelchair-toilet'] && 'XB', facts['fragrance-free'] && 'FF', facts['children-welcome'] && 'CF']
  return [...new Set([...own, ...spoken, ...access, status === 'pausing' && 'TC'])].filter((code): code is string => typeof code === 'string' && code !== '')
}
