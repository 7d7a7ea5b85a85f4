import { sameBytes, toHex } from '@visavis/wire'
import { verifyDevice } from '../identity/device-certificate.ts'
import { userOf } from '../identity/user-id.ts'
import type { Case, Rule } from './case.ts'
import { waypointAt, WINDOW } from './waypoints.ts'

/** R6: the author had seen this epoch begin, and not too long ago. */
export const namesARecentHead: Rule = ({ state, seq, body: { ps } }) => (ps <= state.epochStart || seq - ps > WINDOW ? 'old-head' : null)

/** R6: the author had seen the very entries we have. If not, their signature proves that the log was shown in two versions (or that they lie). */
export const sawTheSameLog: Rule = async (it) => {
  const { chain, seq, entry, body } = it
  const ours = body.ps > seq ? null : chain.at(body.ps)
  if (ours && sameBytes(ours, body.pc)) return null
  const by = await certifiedSigner(it)
  if (by) it.alarms.push({ alarm: 'fork', seq, by, seen: body.ps, theirChain: body.pc, ourChain: ours, evidence: entry })
  return 'fork'
}

/** R7: the author had reached the same state. If not, people are told; the entry still counts, or one of us could silence the other. */
export const reachedTheSameState: Rule = async (it) => {
  const { state, seq, body } = it
  const waypoint = waypointAt(body.ps, state.epochStart)
  const ours = state.waypoints.get(waypoint)
  if (!ours || sameBytes(ours, body.st)) return null
  const by = await certifiedSigner(it)
  if (by) it.alarms.push({ alarm: 'divergence', seq, by, waypoint })
  return null
}

// Alarms name somebody, so only a certified key may ring them: nobody cries fork unseen, or in another's name.
const certifiedSigner = async ({ ground, state, body: { dev, act } }: Case): Promise<string | null> => {
  const known = state.devices.get(toHex(dev))
  if (known) return known.u
  const member = act.t === 'device' ? state.members.get(userOf(act.ik)) : undefined
  return member && act.t === 'device' && (await verifyDevice(ground.verify, member.ik, ground.logId, dev, act.cert)) ? member.u : null
}
