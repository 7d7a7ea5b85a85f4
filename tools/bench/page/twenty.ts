import { town } from '../../../apps/server/src/pages/tests/listings.ts'

/** A page full of groups. */
export const twenty = Array.from({ length: 20 }, (_, n) => ({ ...town[n % town.length]!, slug: `group-${n}` }))
