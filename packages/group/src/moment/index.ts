export { nextMoment } from './moments.ts'
export { tellTime } from './tell-time.ts'
export type { TellTime } from './tell-time.ts'
