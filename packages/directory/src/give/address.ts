import type { Giving } from './carried.ts'

/** The page of a group at this house: the one place where its honest date stands. */
export const pageOf = (slug: string, { house }: Giving): string => `${house}/groups/${slug}`
