import type { Audience, Status, Tag } from '../listing/listing.ts'
import type { When } from '../series/series.ts'
import type { Access } from '../venue/access.ts'

/** What a format says outright, so that nobody has to read it out of the row again. */
export interface Known {
  when?: When
  topics?: string[]
  audience?: Audience
  status?: Status
  languages?: string[]
  tags?: Tag[]
  access?: Access
  contactPoint?: string
  /** An office's public mailbox or number. */
  contact?: string
}

/** A row of any format in the words of Meeting Guide, and what its own format knows beyond them. */
export interface Given {
  row: Record<string, unknown>
  known: Known
}
