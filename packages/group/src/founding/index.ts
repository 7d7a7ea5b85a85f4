export { describe, description, language } from './describe.ts'
export type { Purpose } from './describe.ts'
export { foundGroup } from './found-group.ts'
export type { FoundGroup } from './found-group.ts'
