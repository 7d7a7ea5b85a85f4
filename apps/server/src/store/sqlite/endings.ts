import type { DatabaseSync } from 'node:sqlite'

/** Which logs are to end, and when. */
export interface Endings {
  /** Sets the last day of a log, or null: it goes on. False: there is no such log. */
  end(log: Uint8Array, day: number | null): boolean
  /** Somebody inside has written: the log goes on. Part of the transaction of their entry. */
  goesOn(log: number): void
  /** Reads again which logs are to end, because the file did not come along. */
  again(): void
}

/** Opens the endings over the writer's file. Which logs are to end stays in memory, so that an append to any other costs nothing. */
export const openEndings = (file: DatabaseSync): Endings => {
  const number = file.prepare('SELECT log FROM logs WHERE id = ?')
  const all = file.prepare('SELECT log FROM endings')
  const set = file.prepare('INSERT INTO endings VALUES (?, ?) ON CONFLICT (log) DO UPDATE SET day = excluded.day')
  const callOff = file.prepare('DELETE FROM endings WHERE log = ?')
  let ending = new Set<number>()
  const again = (): void => { ending = new Set(all.all().map((row) => row['log'] as number)) }
  const goesOn = (log: number): void => { if (ending.delete(log)) callOff.run(log) }
  again()
  return {
    again, goesOn,
    end: (id, day) => {
      const log = number.get(id)?.['log'] as number | undefined
      if (log === undefined) return false
      if (day === null) goesOn(log)
      else {
        set.run(log, day)
        ending.add(log)
      }
      return true
    },
  }
}
