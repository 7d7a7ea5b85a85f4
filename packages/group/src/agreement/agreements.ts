import { exactly, list, orNull, text, whole } from '../fields.ts'

/** The lines the group lives by, as text. Each adoption is a new version; `reread` is when it was last read aloud together. */
export type Agreements = { version: number; lines: string[]; since: number; reread: number | null }

const line = text(400)

export const agreementLines = list(line, 1, 40)

export const agreementsForm = exactly<Agreements>({ version: whole(), lines: list(line, 0, 40), since: whole(), reread: orNull(whole()) })
