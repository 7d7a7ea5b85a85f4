import { BlockList, isIP } from 'node:net'

const inward = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24],
  ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) inward.addSubnet(net, prefix, 'ipv4')
// Within what is routed at all: protocol assignments, examples, and addresses that carry an IPv4 one inside.
for (const [net, prefix] of [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]] as const) inward.addSubnet(net, prefix, 'ipv6')
const routed = new BlockList()
routed.addSubnet('2000::', 3, 'ipv6')

/** True for an IP address of the open internet: not of this machine, not of a house's own network, not one that stands for such. */
export function isOutward(ip: string): boolean {
  const family = isIP(ip)
  if (family === 4) return !inward.check(ip, 'ipv4')
  return family === 6 && routed.check(ip, 'ipv6') && !inward.check(ip, 'ipv6')
}
