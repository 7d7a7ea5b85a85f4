import { acceptance } from '../agreement/index.ts'
import type { Way } from '../deed.ts'
import { bytes, exactly, id, orNull, text } from '../fields.ts'
import { aliasText, isSignedWith, recordForm, replyForm } from '../membership/index.ts'
import type { Group } from '../shape.ts'
import { aboutSplit, isChoosing, noSuchSister, noSuchSplit } from './choices.ts'
import { sisterNumber } from './split.ts'
import type { Door } from './split.ts'

export type ChooseSister = {
  kind: 'choose-sister'
  split: string
  sister: number | null
  door: (Omit<Door, 'attest'> & { attest: Door['attest'] & { over: string } }) | null
}

/** I go on in this sister group, with new keys; or I stay. I may change my choice until the sisters open. */
export const chooseSister = {
  carries: {
    ...aboutSplit,
    sister: sisterNumber,
    door: orNull(exactly({
      knock: id, alias: aliasText, u: id, record: recordForm, reply: replyForm,
      attest: exactly({ by: bytes(32, 32), over: text(100_000), sig: bytes(64, 64) }),
    })),
  },
  refuse: {
    'no-such-split': noSuchSplit,
    'no-such-sister': noSuchSister,
    'the-sisters-have-opened': (group, { deed }) => !isChoosing(group, group.splits.get(deed.split)!),
    'a-sister-needs-a-door': (_group, { deed }) => (deed.sister === null) !== (deed.door === null),
    'this-knock-is-here': (group, { by, deed }) => isTaken(group, by, deed),
    'signed-by-someone-else': (_group, { deed: { door } }) => door !== null && !isSignedWith(door.record, door.attest.by),
    'these-are-not-our-agreements': (group, { deed: { split, door } }) =>
      door !== null && door.attest.over !== acceptance(group.splits.get(split)!.agreements, door.knock),
  },
  change(group, { by, deed: { split: name, sister, door } }) {
    const split = group.splits.get(name)!
    const others = split.choices.filter(({ u }) => u !== by)
    const mine = { u: by, sister, door: door && { ...door, attest: { by: door.attest.by, sig: door.attest.sig } } }
    group.splits.set(name, { ...split, choices: [...others, mine] })
  },
} satisfies Way<ChooseSister>

/** Nobody comes under somebody else's new name: it would keep one of the two out. */
const isTaken = (group: Group, by: string, { split, door }: ChooseSister): boolean =>
  door !== null && group.splits.get(split)!.choices.some((choice) =>
    choice.u !== by && (choice.door?.knock === door.knock || choice.door?.u === door.u))
