export { begin } from './state.ts'
export type { Input, Outgoing, State, Wish } from './state.ts'
export type { Arrival, Log, Page, Parcel, Told, Trouble } from './ports.ts'
export { step } from './step.ts'
