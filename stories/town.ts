import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHouse, openMemory, openSqlite, usualConfig, usualLimits } from '@visavis/server'
import type { House } from '@visavis/server'
import { openDirectory } from '../apps/server/src/directory/index.ts'
import { openDevice } from '../apps/group/src/lib/device/device.ts'
import type { Clock, Device, DeviceOptions, Transport } from '../apps/group/src/lib/device/device.ts'
import { memoryStorage } from '../apps/group/src/lib/device/storage/memory.ts'
import { houseInMemory } from '../apps/group/src/lib/device/transport/in-memory.ts'

/** A town for stories: one house, one clock, and people with devices. Everything sealed for real, nothing over a network. */
export interface Town {
  house: House
  clock: Clock
  /** Lets days pass. */
  days(days: number): void
  said: string[]
  /** Where a lasting house keeps everything. */
  folder: string | null
  /** Closes the house and opens it again over the same store. */
  restart(): Promise<void>
  /** The house does not answer anybody, until it does. */
  away(yes: boolean): void
  device(options?: Partial<DeviceOptions>): Promise<Device>
  transport: Transport
  close(): Promise<void>
}

/** `lasting`: the house keeps everything in a folder, as a real one does; otherwise in memory, as long as it stands. */
export async function openTown({ lasting = false }: { lasting?: boolean } = {}): Promise<Town> {
  const folder = lasting ? mkdtempSync(join(tmpdir(), 'visavis-story-')) : null
  const store = () => (folder ? openSqlite(folder, { mostLetterBytes: usualLimits.letterBytes }) : openMemory())
  let passed = 0
  let isAway = false
  const said: string[] = []
  const now = () => Date.now() + passed
  let kept = await store()
  const open = async () => openHouse({
    store: kept, clock: now, random: chance, folder, say: (line) => said.push(line),
    config: { ...usualConfig(), limits: { ...usualLimits, strangers: 100_000, reads: 100_000, appends: 100_000, frames: 100_000 } },
    rooms: async (ground) => [(await openDirectory(ground)).room],
  })
  const opened: Device[] = []
  const town: Town = {
    house: await open(),
    clock: { now, after: later },
    days: (days) => { passed += days * 86_400_000 },
    said, folder,
    restart: async () => {
      isAway = true
      await town.house.close()
      kept = await store()
      town.house = await open()
      isAway = false
    },
    away: (yes) => { isAway = yes },
    transport: houseInMemory(() => (isAway ? null : town.house)),
    device: async (options = {}) => {
      const device = await openDevice({ storage: memoryStorage(), transport: town.transport, clock: town.clock, random: chance, rankWaitMs: 40, ...options })
      opened.push(device)
      return device
    },
    close: async () => {
      // A device that has died in a story never answers again.
      const patience = new Promise((resolve) => setTimeout(resolve, 500))
      await Promise.race([Promise.allSettled(opened.map((device) => device.close())), patience])
      await town.house.close()
      if (folder) rmSync(folder, { recursive: true, force: true })
    },
  }
  return town
}

export const chance = (size: number): Uint8Array => new Uint8Array(randomBytes(size))

function later(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, Math.min(ms, 2 ** 31 - 1))
  return () => clearTimeout(timer)
}

/** The clock of the world, with nothing pretended. */
const wallClock: Clock = { now: () => Date.now(), after: later }

/** A device that forgets everything when the story is over. */
export const aDevice = (options: Pick<DeviceOptions, 'transport'> & Partial<DeviceOptions>): Promise<Device> =>
  openDevice({ storage: memoryStorage(), clock: wallClock, random: chance, rankWaitMs: 40, ...options })

/** Waits until it is so; says what was awaited when it never comes. */
export async function until<T>(what: string, so: () => T | Promise<T>, most = 20_000): Promise<Exclude<NonNullable<T>, false>> {
  const end = Date.now() + most
  for (;;) {
    const now = await so()
    if (now) return now as Exclude<NonNullable<T>, false>
    if (Date.now() > end) throw new Error(`it never came to pass: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Expects an outcome to be ok. */
export function done(outcome: { ok: true; id: string } | { ok: false; refused: string }): string {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refused}`)
  return outcome.id
}

export type { Device }
