import type { Placed } from '@visavis/wire'
import { openDevice } from '../../../apps/group/src/lib/device/device.ts'
import type { Device } from '../../../apps/group/src/lib/device/device.ts'
import { wallClock } from '../../../apps/group/src/lib/device/browser.ts'
import type { Storage } from '../../../apps/group/src/lib/device/ports.ts'
import { KEY } from './big-room.ts'
import { paperHouse } from './paper-house.ts'

export interface Log { logId: Uint8Array; entries: Placed[]; head: number; sharings: number }

const random = (size: number) => crypto.getRandomValues(new Uint8Array(size))

/** Opens the device and looks into the room until every sharing is there with its words. Answers in ms. */
export async function openAndSee(storage: Storage, { logId, entries, head, sharings }: Log): Promise<{ ms: number; device: Device }> {
  const began = performance.now()
  const device = await openDevice({ storage, transport: paperHouse(logId, entries, head), clock: wallClock, random })
  const room = await device.open(KEY)
  const seen = () => device.rooms()[0]?.standing === 'in' && all(room.view().sharings, sharings)
  while (!seen()) await new Promise((resolve) => setTimeout(resolve, 5))
  return { ms: performance.now() - began, device }
}

function all(seen: readonly { words: { state: string } }[], sharings: number): boolean {
  return seen.length === sharings && seen.every(({ words }) => words.state === 'here')
}
