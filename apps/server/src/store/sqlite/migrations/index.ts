import { theHouseOpens } from './0001-the-house-opens.ts'
import { logsMayEnd } from './0002-logs-may-end.ts'

/** What was done to the store, in order: the store's version is how many of these it has seen. */
export const migrations: readonly string[] = [theHouseOpens, logsMayEnd]
