import { browserStorage } from '../../../apps/group/src/lib/device/storage/browser.ts'
import { bigRoom } from './big-room.ts'
import { verifyAndDecrypt } from './floor.ts'
import { openAndSee } from './open.ts'

const random = (size: number) => crypto.getRandomValues(new Uint8Array(size))

/** What the measured page offers: the first visit reads everything, a later one opens what was kept. */
Object.assign(globalThis, {
  firstVisit: async (size: number) => {
    const floor = await verifyAndDecrypt(size, 320)
    const storage = await browserStorage(random)
    const room = await bigRoom(storage, size)
    const { ms, device } = await openAndSee(storage, { ...room, head: size })
    await device.rest()
    await device.close()
    return { floor, cold: ms, logId: [...room.logId], sharings: room.sharings }
  },
  laterVisit: async ({ logId, sharings, size }: { logId: number[]; sharings: number; size: number }) => {
    const storage = await browserStorage(random)
    const { ms, device } = await openAndSee(storage, { logId: Uint8Array.from(logId), sharings, entries: [], head: size })
    await device.close()
    return ms
  },
})
