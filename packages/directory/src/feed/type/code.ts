import type { TagKind } from '../../listing/listing.ts'

/** Code, kind, English, French, German. */
export type CodeRow = readonly [string, TagKind, string, string, string]
