import { hash } from 'node:crypto'

/**
 * A name for a visitor's address, good for counting and for nothing else: hashed with a secret that is
 * never stored and ends with the process. IPv6 counts by its /64, which is what one household has.
 */
export const visitorName = (address: string, secret: string): string =>
  hash('sha256', secret + network(address), 'base64').slice(0, 16)

const network = (address: string): string => {
  const plain = address.startsWith('::ffff:') ? address.slice(7) : address
  return plain.includes(':') ? wholeGroups(plain).slice(0, 4).join(':') : plain
}

const wholeGroups = (address: string): string[] => {
  const [before = '', after] = address.split('::')
  const front = before.split(':').filter(Boolean)
  const back = (after ?? '').split(':').filter(Boolean)
  return after === undefined ? front : [...front, ...Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back]
}
