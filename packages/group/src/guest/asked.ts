import type { Done } from '../deed.ts'
import { id } from '../fields.ts'
import type { Group } from '../shape.ts'

type AboutGuest = { kind: string; guest: string }

/** What every deed about a guest has to keep to. */
export const aboutGuest = { guest: id }

export const noSuchGuest = (group: Group, { deed }: Done<AboutGuest>): boolean => !group.guests.has(deed.guest)

/** Their time is over by the group's clock; no deed is needed for it. */
export const theirTimeIsOver = (group: Group, { deed }: Done<AboutGuest>): boolean => group.clock >= group.guests.get(deed.guest)!.until

export const notHereYet = (group: Group, { deed }: Done<AboutGuest>): boolean => group.guests.get(deed.guest)!.reply === null
