import type { DatabaseSync } from 'node:sqlite'

/** Where an office asks a group whether its entry is right. Only for letters: never shown, never given onward. */
export interface Asking {
  /** One mail address, or empty. */
  mail: string
  /** Lines of a postal address, or empty. */
  postal: string
  /** ISO day of the last letter. */
  asked: string | null
  /** ISO day on which a mail came back; null since another address was written down. */
  bounced: string | null
}

const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))

export function askingOf(file: DatabaseSync, slug: string): Asking {
  const row = file.prepare('SELECT mail, postal, asked, bounced FROM asking WHERE slug = ?').get(slug)
  return { mail: text(row?.['mail']) ?? '', postal: text(row?.['postal']) ?? '', asked: text(row?.['asked']), bounced: text(row?.['bounced']) }
}

export function keepAsking(file: DatabaseSync, slug: string, { mail, postal, asked, bounced }: Asking): void {
  file.prepare('INSERT OR REPLACE INTO asking (slug, mail, postal, asked, bounced) VALUES (?, ?, ?, ?, ?)').run(slug, mail, postal, asked, bounced)
}

/** Exactly one mail address: nobody ever learns who else was written to. */
export const isOneMail = (text: string): boolean => /^[^\s,;<>"()@]+@[^\s,;<>"()@]+\.[^\s,;<>"()@]+$/.test(text) && text.length <= 200

/** Where a mail about an entry goes: what the office wrote down, else the contact everybody sees; null when none works. */
export function mailFor({ mail, bounced }: Asking, contact: string | null): string | null {
  if (bounced !== null) return null
  const found = mail || (contact ?? '').replace(/^mailto:/i, '').trim()
  return isOneMail(found) ? found : null
}

/** Notes for every entry that is asked at this address that a mail came back; says how many there are. */
export function noteBounce(file: DatabaseSync, mail: string, today: string): number {
  const rows = file.prepare("SELECT slug FROM asking WHERE lower(mail) = ?1 UNION SELECT slug FROM listings WHERE lower(json_extract(listing, '$.howToCome.contact')) = ?1").all(mail.toLowerCase())
  for (const { slug } of rows) keepAsking(file, String(slug), { ...askingOf(file, String(slug)), bounced: today })
  return rows.length
}
