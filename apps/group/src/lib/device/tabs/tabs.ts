import type { Behind, Changed } from '../behind.ts'
import type { DeviceOptions } from '../device.ts'
import { openHere } from '../here/here.ts'
import type { Channel, Locks } from '../ports.ts'
import { follow } from './follow.ts'
import { lead } from './lead.ts'
import type { Talk } from './talk.ts'

const NAME = 'visavis'

/**
 * One tab leads: it alone holds the lock, the shelf and the line. The others follow it, and one of them takes over when it goes.
 * Returns what stands behind the door at any moment.
 */
export async function openTabs(options: DeviceOptions & { locks: Locks; channel: (name: string) => Channel }, changed: Changed): Promise<() => Behind> {
  const channel = options.channel(NAME)
  const stopped = new AbortController()
  const entered = new Set<string>()
  const follower = follow(channel, options.random, changed)
  let heard: (talk: Talk) => void = follower.heard
  channel.listen((talk) => heard(talk as Talk))
  let closeAll = async () => stopped.abort()
  let behind: Behind = watched(follower, entered, () => closeAll())

  const takeOver = async () => {
    let told: Changed = () => {}
    const here = await openHere(options, (room) => {
      told(room)
      changed(room)
    })
    for (const key of entered) await here.enter(key).catch(() => {})
    const leading = lead(here, channel)
    told = leading.changed
    heard = leading.heard
    const gone = new Promise<void>((resolve) => {
      closeAll = async () => {
        await here.close()
        channel.close()
        resolve()
      }
    })
    behind = watched(here, entered, () => closeAll())
    follower.handOver(here)
    changed(null)
    for (const key of entered) changed(key)
    await gone
  }
  const holding = options.locks.request(NAME, { signal: stopped.signal }, takeOver)
  holding.catch(() => channel.close())
  await follower.ready
  return () => behind
}

/** Remembers which rooms are open in this tab, so that they stay open when it takes over. */
function watched(behind: Behind, entered: Set<string>, close: () => Promise<void>): Behind {
  return {
    ...behind,
    enter: async (key) => {
      await behind.enter(key)
      entered.add(key)
    },
    close,
  }
}
