import type { Group } from '@visavis/group'
import { concat, sameBytes } from '@visavis/wire'
import type { KnockRecord } from '../knock/record.ts'
import { sha256 } from '../letters/derived.ts'

/** Tells a sister group from any other of its name, to those who know its log. */
export const markOf = (logId: Uint8Array): Promise<Uint8Array> => sha256(concat(new TextEncoder().encode('visavis sister\0'), logId))

/** Whether somebody who chose this sister has said, in our group, that this log is it. */
export async function isAnnounced(mother: Group, { split, place }: NonNullable<KnockRecord['sister']>, logId: Uint8Array): Promise<boolean> {
  const mark = await markOf(logId)
  const lives = mother.splits.get(split)?.lives ?? []
  return lives.some((life) => life.sister === place && sameBytes(life.mark, mark))
}
