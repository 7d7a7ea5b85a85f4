import { browserDevice } from './device/browser.ts'
import type { Device } from './device/device.ts'

/** Opens what this device keeps. Throws where a browser lets nothing be kept. */
export const openDoor = (): Promise<Device> => browserDevice(location.origin)
