import { memoryStorage } from '../../apps/group/src/lib/device/storage/memory.ts'
import { bigRoom } from './room/big-room.ts'
import { decryptOnce, verifyAndDecrypt } from './room/floor.ts'
import { inChromium } from './room/in-chromium.ts'
import { openAndSee } from './room/open.ts'

export const needs = ['browser']

const size = 10_000

/**
 * Opening a room of 10,000 entries, until every sharing stands there with its words: cold, from the sealed log, and from what
 * the device kept. Floor: one AES-GCM opening and one Ed25519 verification for each entry; one AES-GCM opening of what was kept.
 */
export default async function bench(): Promise<string> {
  const node = await inNode()
  const browser = await inChromium(size)
  console.table({
    'Node, cold': row(node.cold, node.floor), 'Node, from the checkpoint': row(node.later, node.laterFloor),
    'Chromium, cold': row(browser.cold, browser.floor), 'Chromium, from the checkpoint': row(browser.later, node.laterFloor),
  })
  if (browser.later >= 1000) process.exitCode = 1
  return `${size} entries open in ${seconds(browser.later)} from the checkpoint in Chromium (Node ${seconds(node.later)}), cold in ${seconds(browser.cold)}, ${times(browser.cold, browser.floor)} of verifying and decrypting alone`
}

async function inNode() {
  const shelves = { shelf: new Map<string, Uint8Array>(), secrets: new Map() }
  const storage = memoryStorage(shelves)
  const room = { ...await bigRoom(storage, size), head: size }
  const floor = await verifyAndDecrypt(size, 320)
  const cold = await openAndSee(storage, room)
  await cold.device.rest()
  await cold.device.close()
  const kept = [...shelves.shelf.values()].reduce((sum, { length }) => sum + length, 0)
  const later = await openAndSee(memoryStorage(shelves), { ...room, entries: [] })
  await later.device.close()
  return { floor, cold: cold.ms, later: later.ms, laterFloor: await decryptOnce(kept) }
}

const row = (ms: number, floor: number) => ({ ms: Math.round(ms), 'floor ms': Math.round(floor), 'of floor': times(ms, floor) })
const times = (ms: number, floor: number): string => (ms / floor).toFixed(1)
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`
