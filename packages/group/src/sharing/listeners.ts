import { id } from '../fields.ts'
import type { Done } from '../deed.ts'
import type { Group } from '../shape.ts'

type ToSharing = { kind: string; sharing: string }

/** What every answer to a sharing has to keep to. */
export const toSharing = { sharing: id }

export const noSuchSharing = (group: Group, { deed }: Done<ToSharing>): boolean => !group.sharings.has(deed.sharing)

export const itIsYourOwn = (group: Group, { by, deed }: Done<ToSharing>): boolean =>
  group.sharings.get(deed.sharing)!.by === by

/** What was shared before someone came was not said to them. */
export const youCameLater = (group: Group, { by, deed }: Done<ToSharing>): boolean =>
  group.sharings.get(deed.sharing)!.seq < group.members.get(by)!.seq
