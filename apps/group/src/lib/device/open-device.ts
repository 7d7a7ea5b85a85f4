import type { Behind, Changed } from './behind.ts'
import type { Device, DeviceOptions } from './device.ts'
import { front } from './front.ts'
import type { Listeners } from './front.ts'
import { openHere } from './here/here.ts'
import { openTabs } from './tabs/tabs.ts'

/** Opens what this device keeps. With `locks` and `channel`, tabs share it: one does, the others ask it. */
export async function openDevice(options: DeviceOptions): Promise<Device> {
  const listeners: Listeners = { device: new Set(), rooms: new Map() }
  const changed: Changed = (room) => {
    if (room !== null) listeners.rooms.get(room)?.forEach((listener) => listener())
    listeners.device.forEach((listener) => listener())
  }
  return front(await stand(options, changed), listeners, options)
}

async function stand(options: DeviceOptions, changed: Changed): Promise<() => Behind> {
  const { locks, channel } = options
  if (locks && channel) return openTabs({ ...options, locks, channel }, changed)
  const here = await openHere(options, changed)
  return () => here
}
