import { exactly, id, whole } from '../fields.ts'

/** The group has decided that it ends: from which moment, by its own clock, and which decision says so. */
export type Ending = { on: number; decision: string }

export const endingForm = exactly<Ending>({ on: whole(), decision: id })
