import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { usualConfig } from '../config.ts'
import type { Ground } from '../room.ts'
import { openRooms } from '../rooms.ts'

const folder = mkdtempSync(join(tmpdir(), 'visavis-offer-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const openedWith = async (wish: { sample: boolean }): Promise<string> => {
  const said: string[] = []
  const ground: Ground = {
    config: { ...usualConfig(), ...wish, data: folder },
    folder,
    clock: () => Date.UTC(2026, 10, 22),
    random: (size) => new Uint8Array(size),
    say: (line) => said.push(line),
  }
  for (const room of await openRooms(ground)) await room.close?.()
  return said.join('\n')
}

test('Lea opens a house with nothing in it, and is told how to fill it; once something is there, nothing is said', async () => {
  expect(await openedWith({ sample: false })).toContain(`npm run visavis -- sample --data ${folder}`)
  expect(await openedWith({ sample: true })).toBe('')
  expect(await openedWith({ sample: false })).toBe('')
})
