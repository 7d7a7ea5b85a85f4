import { agreementLines } from '../agreement/index.ts'
import { bytes, exactly, id, list, orNull, text, whole } from '../fields.ts'
import { aliasText, recordForm, replyForm } from '../membership/index.ts'

/** How somebody comes into a sister group: a knock with new keys, which nobody can tell from a stranger's. */
export type Door = {
  knock: string
  alias: string
  u: string
  record: Uint8Array
  reply: { address: Uint8Array; key: Uint8Array }
  /** their signature under the split's agreements, as `acceptance(lines, knock)` writes them */
  attest: { by: Uint8Array; sig: Uint8Array }
}

/** One person's choice: a sister by number from 0, or null, to stay. */
export type SisterChoice = { u: string; sister: number | null; door: Door | null }

/** The group opens sister groups for those who choose one. Nobody is moved who did not choose. */
export type Split = {
  /** the decision's id */
  id: string
  names: string[]
  /** what the sisters begin with: our agreements as they stood when the group decided, whatever we change later */
  agreements: string[]
  /** until then one chooses; from then on the sisters can be founded */
  opens: number
  choices: SisterChoice[]
  /** which sisters live, and by whose device; `mark` tells which group it is, to those who come in */
  lives: { sister: number; by: string; mark: Uint8Array }[]
}

export const sisterNames = list(text(120), 1, 3)
export const markForm = bytes(32, 32)
export const sisterNumber = orNull(whole(0, 2))

const attestForm = exactly({ by: bytes(32, 32), sig: bytes(64, 64) })
const doorForm = exactly<Door>({ knock: id, alias: aliasText, u: id, record: recordForm, reply: replyForm, attest: attestForm })

export const splitForm = exactly<Split>({
  id,
  names: sisterNames,
  agreements: agreementLines,
  opens: whole(),
  choices: list(exactly<SisterChoice>({ u: id, sister: sisterNumber, door: orNull(doorForm) }), 0, 10_000),
  lives: list(exactly({ sister: whole(0, 2), by: id, mark: markForm }), 0, 10_000),
})
