import type { Way } from '../deed.ts'
import { whole } from '../fields.ts'
import { aboutSplit, choosersOf, isChoosing, noSuchSister, noSuchSplit } from './choices.ts'
import { markForm } from './split.ts'

export type SisterLives = { kind: 'sister-lives'; split: string; sister: number; mark: Uint8Array }

/**
 * I have founded the sister group I chose; its mark tells it from any other of that name. Whoever was left out may found
 * it too: everybody sees who did.
 */
export const sisterLives = {
  carries: { ...aboutSplit, sister: whole(0, 2), mark: markForm },
  refuse: {
    'no-such-split': noSuchSplit,
    'no-such-sister': noSuchSister,
    'the-sisters-are-not-open-yet': (group, { deed }) => isChoosing(group, group.splits.get(deed.split)!),
    'you-chose-otherwise': (group, { by, deed }) =>
      !choosersOf(group.splits.get(deed.split)!, deed.sister).some(({ u }) => u === by),
    'you-said-so-already': (group, { by, deed }) => group.splits.get(deed.split)!.lives.some((life) => life.by === by),
  },
  change(group, { by, deed: { split: name, sister, mark } }) {
    const split = group.splits.get(name)!
    group.splits.set(name, { ...split, lives: [...split.lives, { sister, by, mark }] })
  },
} satisfies Way<SisterLives>
