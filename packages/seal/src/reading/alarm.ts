/**
 * Something people must see. fork: an author saw another log than ours, signed; divergence: an author reached another state;
 * rollback: the server knows less, or other bytes, than it showed before; gap: an author
 * had sent an entry that is not here (lost or held back; `missing` at most).
 */
export type Alarm =
  | { alarm: 'fork'; seq: number; by: string; seen: number; theirChain: Uint8Array; ourChain: Uint8Array | null; evidence: Uint8Array }
  | { alarm: 'divergence'; seq: number; by: string; waypoint: number }
  | { alarm: 'rollback'; seq: number; known: number }
  | { alarm: 'gap'; seq: number; by: string; missing: number }
