import { whole } from '../fields.ts'
import type { Weighty } from '../matter.ts'
import type { Group } from '../shape.ts'

export type RaiseEdition = { matter: 'edition'; edition: number }

/** The latest edition of the rules that this program knows. */
export const KNOWN_EDITION = 1

/** From now on the log is read with a later edition of the rules. Who has an older program reads on once it is newer. */
export const raiseEdition = {
  carries: { edition: whole(1, 1000) },
  refuse: {
    'nothing-would-change': (group, { edition }) => edition <= group.edition,
    'one-edition-after-the-other': (group, { edition }) => edition > group.edition + 1,
  },
  touches: () => ['edition'],
  passed(group, { edition }) {
    group.edition = edition
  },
} satisfies Weighty<RaiseEdition>

/** The group knows this kind of deed or matter by now. */
export const knows = (group: Group, { edition = 1 }: { edition?: number }): boolean => edition <= group.edition
