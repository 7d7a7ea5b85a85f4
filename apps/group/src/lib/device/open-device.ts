import type { Device, DeviceOptions } from './device.ts'
import { openHere } from './here/here.ts'

/** Opens what this device keeps. With `locks` and `channel`, tabs share it: one does, the others ask it. */
export async function openDevice(options: DeviceOptions): Promise<Device> {
  return openHere(options)
}
