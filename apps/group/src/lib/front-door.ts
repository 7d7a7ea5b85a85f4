import type { Device } from './device/device.ts'

/** Opens what this device keeps. Throws where a browser lets nothing be kept. It comes after the first words are on the screen. */
export const openDoor = async (): Promise<Device> => (await import('./device/browser.ts')).browserDevice(location.origin)
