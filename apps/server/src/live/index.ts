export { openLive, type Live, type LiveRoom } from './live.ts'
export type { Line, Socket } from './line.ts'
export { framed, type Parcel } from './parcel.ts'
