import { randomBytes } from 'node:crypto'
import { usualConfig, type Config } from '../config.ts'
import { openHouse, type House } from '../house.ts'
import { usualLimits, type Limits } from '../limits/limits.ts'
import { openMemory } from '../store/memory/index.ts'
import type { Store } from '../store/store.ts'

/** A house for a story, with a clock that moves when it is told to. */
export interface Stage {
  readonly house: House
  readonly clock: { now: number }
  readonly days: (days: number) => void
  readonly said: string[]
}

export const noon = Date.UTC(2026, 10, 22, 12)

/** Settings for a story: as usual, with some limits changed. */
export const stageConfig = (limits: Partial<Limits> = {}, more: Partial<Config> = {}): Config =>
  ({ ...usualConfig(), port: 0, ...more, limits: { ...usualLimits, ...limits } })

/** Opens a house in memory, or over the given store. */
export const setStage = async (limits: Partial<Limits> = {}, store: Store = openMemory()): Promise<Stage> => {
  const clock = { now: noon }
  const said: string[] = []
  const house = await openHouse({
    store, clock: () => clock.now, random: (size) => new Uint8Array(randomBytes(size)),
    config: stageConfig(limits), folder: null, say: (line) => said.push(line),
  })
  return { house, clock, days: (days) => { clock.now += days * 86_400_000 }, said }
}
