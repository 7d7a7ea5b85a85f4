import { sameBytes, toHex } from '@visavis/wire'
import { opened, type Prepared } from './prepared.ts'
import type { Track } from './track.ts'
import { WINDOW } from './waypoints.ts'

/**
 * Rule T27. Whoever is shut out cannot check the wraps of that rekey: to those inside it may have been void. So what follows is held back,
 * and if somebody else, having seen the rekey, still goes on in the old epoch, it was void and all that was held is judged again.
 */
export class ShutOut {
  readonly seq: number
  readonly by: string
  readonly held: Prepared[]

  constructor(seq: number, by: string, held: Prepared[] = []) {
    this.seq = seq
    this.by = by
    this.held = held
  }

  /** Keeps an entry for a second judgement; after 2,048 being out is final. */
  hold(prepared: Prepared): void {
    if (this.held.length < 2 * WINDOW) this.held.push(prepared)
  }

  /** True when this entry shows that the rekey was void to the others. */
  async isRevivedBy(prepared: Prepared, { ground, state, chain }: Track): Promise<boolean> {
    const { envelope } = prepared
    if (!envelope || envelope.epoch !== state.epoch || this.held.at(-1) !== prepared) return false
    const { body } = await opened(prepared, ground, envelope, state.contentKey)
    if (!body || body.ps <= this.seq || body.ps > prepared.received.seq) return false
    const device = state.devices.get(toHex(body.dev))
    const ours = chain.at(body.ps)
    return device !== undefined && device.u !== this.by && device.u !== ground.me.u && ours !== null && sameBytes(ours, body.pc)
  }
}
