export { KNOWN_EDITION, knows, raiseEdition } from './edition.ts'
export type { RaiseEdition } from './edition.ts'
