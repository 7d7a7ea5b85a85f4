import type { DatabaseSync } from 'node:sqlite'
import type { Forgot } from '../store.ts'

/** Drops words and letters for good: `secure_delete` overwrites their pages, and the write-ahead log is emptied after. */
export interface Forgetting {
  forget(log: Uint8Array, seq: number, forget: Uint8Array): Forgot
  /** Drops some of what expired before this day; call again until nothing was left. */
  sweep(day: number, firstLetterDay: number): { words: number; letters: number }
}

// A slice is one transaction: appends go in between.
const slice = 500

/** Opens the forgetting over the writer's file. `place` brings the places up to date; `soon` is called after each drop. */
export const openForgetting = (file: DatabaseSync, place: () => void, soon: () => void): Forgetting => {
  const spot = '(SELECT row FROM places JOIN logs USING (log) WHERE id = ? AND seq = ?)'
  const words = file.prepare(`DELETE FROM words WHERE row = ${spot} AND forget = ?`)
  const spoken = file.prepare(`SELECT 1 FROM words WHERE row = ${spot}`)
  const expired = file.prepare(`DELETE FROM words WHERE row IN
    (SELECT row FROM words WHERE expires > 0 AND expires < ? LIMIT ${slice})`)
  const letters = file.prepare(`DELETE FROM letters WHERE (box, n) IN
    (SELECT box, n FROM letters WHERE n < ? LIMIT ${slice})`)
  return {
    forget: (log, seq, forget) => {
      place()
      if (words.run(log, seq, forget).changes === 0) return spoken.get(log, seq) ? 'wrong' : 'nothing'
      soon()
      return 'dropped'
    },
    sweep: (day, firstLetterDay) => {
      const swept = { words: Number(expired.run(day).changes), letters: Number(letters.run(firstLetterDay).changes) }
      if (swept.words + swept.letters > 0) soon()
      return swept
    },
  }
}
