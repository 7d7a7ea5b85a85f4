import { sameBytes, toHex } from '@visavis/wire'
import { verifyDevice } from '../identity/device-certificate.ts'
import { userOf } from '../identity/user-id.ts'
import type { Case, Rule } from './case.ts'
import type { Reason } from './reason.ts'
import type { Device } from './state.ts'

// Devices are cheap to make and travel in every snapshot.
const DEVICES_MOST = 256

/** R8: a device of a member signed this, or a member's new device announces itself. */
export const comesFromAMember: Rule = async (it) => {
  const { state, body: { dev, act } } = it
  if (act.t === 'device') return isANewDevice(it, act.ik, act.cert)
  const device = state.devices.get(toHex(dev))
  if (!device) return 'unknown-device'
  if (!state.members.has(device.u)) return 'not-a-member'
  it.by = device.u
  return null
}

const isANewDevice = async (it: Case, ik: Uint8Array, cert: Uint8Array): Promise<Reason | null> => {
  const { ground, state, body: { dev } } = it
  const member = state.members.get(userOf(ik))
  if (!member || !sameBytes(member.ik, ik)) return 'not-a-member'
  if (state.devices.has(toHex(dev))) return 'bad-certificate'
  if (!(await verifyDevice(ground.verify, ik, ground.logId, dev, cert))) return 'bad-certificate'
  if ([...state.devices.values()].filter(({ u }) => u === member.u).length >= DEVICES_MOST) return 'too-many-devices'
  it.by = member.u
  return null
}

/** R9: a device uses each number once and only counts up. From here on the number is spent, whatever the rules below say. */
export const usesAFreshNumber: Rule = (it) => {
  const { state, seq, body: { dev, n, after } } = it
  const device: Device = state.devices.get(toHex(dev)) ?? { dev, u: it.by as string, n: 0 }
  if (n <= device.n || after >= n) return 'repeated-number'
  if (after > device.n) it.alarms.push({ alarm: 'gap', seq, by: device.u, missing: after - device.n })
  state.devices.set(toHex(dev), { ...device, n })
  return null
}
