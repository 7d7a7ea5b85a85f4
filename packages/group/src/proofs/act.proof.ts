import type { Chance } from './chance.proof.ts'
import type { World } from './world.proof.ts'

/** Something that happens in a group: one person's doing, or several people's. */
export type Act = (world: World, who: string, chance: Chance) => void
