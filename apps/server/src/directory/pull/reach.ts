import { lookup } from 'node:dns/promises'
import { request as plain } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { request as secure } from 'node:https'
import { isIP } from 'node:net'
import { Refusal } from '../import/refusal.ts'
import { isOutward } from './outward.ts'

/** The network as pulls see it. */
export interface Reach {
  /** Every IP address of a host name. */
  resolve(host: string): Promise<string[]>
  /** Whether such an IP address may be asked. */
  mayAsk(ip: string): boolean
  /** Asks that very IP address, whatever the name means by then. */
  ask(url: URL, ip: string, headers: Record<string, string>, signal: AbortSignal): Promise<IncomingMessage>
}

export const openReach = (): Reach => ({
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  mayAsk: isOutward,
  ask,
})

export function ask(url: URL, ip: string, headers: Record<string, string>, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? secure : plain
  return new Promise((answer, fail) => {
    const asking = request(url, {
      headers, signal, timeout: 30_000, agent: false,
      lookup: (_host, { all }, found) => (all ? found(null, [{ address: ip, family: isIP(ip) }]) : found(null, ip, isIP(ip))),
    }, answer)
    asking.on('error', fail)
    asking.on('timeout', () => asking.destroy(Object.assign(new Error('late'), { name: 'TimeoutError' })))
    asking.end()
  })
}

/** The IP address to ask for a URL. Throws Refusal for anything that is not plainly out there. */
export async function outwardAddress(url: URL, reach: Reach): Promise<string> {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Refusal(`${url.protocol}// cannot be pulled, only http and https.`)
  if (url.username !== '' || url.password !== '') throw new Refusal('An address with a password in it is not pulled.')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const ips = isIP(host) ? [host] : await reach.resolve(host)
  // One inward address among them is enough: which one is asked would be chance.
  if (ips.length === 0 || !ips.every(reach.mayAsk)) throw new Refusal(`${host} points into a private network, so it is not pulled.`)
  return ips[0]!
}
