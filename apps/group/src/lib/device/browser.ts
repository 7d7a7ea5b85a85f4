import type { Channel, Clock, Device } from './device.ts'
import { openDevice } from './device.ts'
import { selfCheck } from '@visavis/seal'
import { browserStorage } from './storage/browser.ts'
import { houseAt } from './transport/wire.ts'

/** The device in this browser. `origin`: of the house. Throws where a browser lets nothing be kept, or computes anything differently from all others. */
export async function browserDevice(origin: string): Promise<Device> {
  await selfCheck()
  const random = (size: number) => crypto.getRandomValues(new Uint8Array(size))
  const storage = await browserStorage(random)
  void navigator.storage?.persist?.()
  const device = await openDevice({
    storage, random, clock: wallClock, transport: houseAt(origin),
    ...(navigator.locks ? { locks: navigator.locks as never, channel: openChannel } : {}),
  })
  addEventListener('online', () => device.wake())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void device.rest()
    else device.wake()
  })
  return device
}

export const wallClock: Clock = {
  now: () => Date.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms)
    return () => clearTimeout(timer)
  },
}

function openChannel(name: string): Channel {
  const channel = new BroadcastChannel(name)
  return {
    post: (message) => channel.postMessage(message),
    listen: (heard) => { channel.onmessage = ({ data }) => heard(data) },
    close: () => channel.close(),
  }
}
