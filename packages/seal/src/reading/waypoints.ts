/** State digests are taken where an epoch begins and after every 64th entry: often enough to notice, rare enough to be cheap. */
const STRIDE = 64

/** An entry may speak of a head at most this many entries back; older ones are sealed again by their author. */
export const WINDOW = 1024

/** The waypoint an author who had seen `ps` entries must have a digest of. */
export const waypointAt = (ps: number, epochStart: number): number => Math.max(epochStart + 1, ps - (ps % STRIDE))

/** True when a digest is due after `applied` entries. */
export const isWaypoint = (applied: number, epochStart: number): boolean => applied === epochStart + 1 || applied % STRIDE === 0

/** Drops digests nobody may name any more. */
export const pruneWaypoints = (waypoints: Map<number, Uint8Array>, applied: number, epochStart: number): void => {
  for (const at of waypoints.keys()) if (at < waypointAt(Math.max(applied - WINDOW, 0), epochStart)) waypoints.delete(at)
}
