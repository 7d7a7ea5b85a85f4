/** An address somebody else wrote, if it leads to a web page at all; null for anything that could run or hide something. */
export function safeLink(written: string | null | undefined): { href: string; host: string } | null {
  if (!written || !/^https?:\/\//i.test(written.trim())) return null
  try {
    const { href, host, username, password } = new URL(written.trim())
    return username || password ? null : { href, host: host.replace(/^www\./, '') }
  } catch {
    return null
  }
}

/** A mailbox or telephone as a link, or null when it is neither. */
export function contactLink(written: string | null): string | null {
  const contact = written?.trim() ?? ''
  if (/^[^\s@:/?&]+@[^\s@:/?&]+\.[a-z]{2,}$/i.test(contact)) return `mailto:${contact}`
  if (/^\+?[\d\s().\-/]{5,25}$/.test(contact)) return `tel:${contact.replace(/(?!^\+)\D/g, '')}`
  return null
}
