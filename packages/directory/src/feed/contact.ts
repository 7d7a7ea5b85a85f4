const roles = /^(info|contact|kontakt|office|buero|bureau|mail|hello|hallo|bonjour|help|hilfe|aide|hotline|helpline|group|gruppe|groupe|meeting|intergroup|secretary|service|selbsthilfe|kiss|kibis|sekos|public|pi|webmaster|web|support|admin|chair)[\w.-]*$/i
const privateHosts = /@(gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|aol|icloud|me|mac|gmx|web|t-online|freenet|orange|wanadoo|free|laposte|sfr|proton|protonmail|comcast|verizon|att|cox|sbcglobal|bellsouth|mail)\./i

/** A mailbox that clearly belongs to a task (`info@…` on a domain of its own); null for anything that could be a person's. */
function roleMail(given: unknown): string | null {
  const text = typeof given === 'string' ? given.trim().toLowerCase() : ''
  if (text === '') return null
  if (!/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text) || text.length > 120) return null
  return roles.test(text.slice(0, text.indexOf('@'))) && !privateHosts.test(text) ? text : null
}

const personal = ['contact_1_name', 'contact_1_email', 'contact_1_phone', 'contact_2_name', 'contact_2_email', 'contact_2_phone', 'contact_3_name', 'contact_3_email', 'contact_3_phone', 'phone', 'email', 'mailing_address']
const moneyFields = ['venmo', 'square', 'paypal', 'cashapp', 'zelle']

const filled = (row: Record<string, unknown>, keys: readonly string[]): string[] =>
  keys.filter((key) => typeof row[key] === 'string' && row[key].trim() !== '')

/** Which fields of a row hold contacts of persons; none of them is published. */
export const personalFields = (row: Record<string, unknown>): string[] =>
  filled(row, personal).filter((key) => !(key === 'email' && roleMail(row[key]) !== null))

/** Which fields hold money handles; none of them is published. */
export const moneyHandles = (row: Record<string, unknown>): string[] => filled(row, moneyFields)

/** The one public contact of a row: its publisher's, or a mailbox of a task. */
export function publicContact(row: Record<string, unknown>): string | null {
  const office = typeof row['entity_phone'] === 'string' ? row['entity_phone'].trim() : ''
  return roleMail(row['email']) ?? roleMail(row['entity_email']) ?? (/^[+\d][\d\s().-]{5,24}$/.test(office) ? office : null)
}
