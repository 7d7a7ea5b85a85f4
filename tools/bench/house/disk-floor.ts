import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** The least a durable append can cost: the same bytes to one file, one write and one fdatasync for each batch. Appends a second. */
export const diskFloor = (folder: string, bodies: readonly Uint8Array[], batch: number, total: number): number => {
  const file = openSync(join(folder, 'floor'), 'w')
  const begun = performance.now()
  for (let at = 0; at < total; at += batch) {
    writeSync(file, Buffer.concat(Array.from({ length: batch }, (_, i) => bodies[(at + i) % bodies.length]!)))
    fdatasyncSync(file)
  }
  const seconds = (performance.now() - begun) / 1000
  closeSync(file)
  return total / seconds
}
