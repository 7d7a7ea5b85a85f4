import type { Draft } from '../shape.ts'

/** What was said about proposals is forgotten like what was shared. */
export function forgetRemarks(group: Draft, since: number): void {
  for (const { id, at } of group.remarks.values()) if (at <= since) group.remarks.delete(id)
}
