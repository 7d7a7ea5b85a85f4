export { openLive, type Live } from './live.ts'
export type { Line, Socket } from './line.ts'
