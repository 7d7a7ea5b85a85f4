import type { DatabaseSync } from 'node:sqlite'
import { sha256 } from '../directory/card/publish.ts'
import { inOneGo } from '../directory/store/open-file.ts'

const setupHours = 72
const sessionHours = 12
const hour = 3_600_000

/** Somebody who works at the contact point. */
export interface Person {
  name: string
  /** True once they have chosen a passphrase. */
  isReady: boolean
}

/** A new person, or a new beginning for one who is there: their sessions end. `secret` is the one-time link's. */
export function addPerson(file: DatabaseSync, name: string, secret: string, now: number): void {
  inOneGo(file, () => {
    file.prepare('DELETE FROM sessions WHERE name = ?').run(name)
    file.prepare('INSERT OR REPLACE INTO staff (name, passphrase, setup, until) VALUES (?, NULL, ?, ?)').run(name, sha256(secret), now + setupHours * hour)
  })
}

/** Takes somebody's way in; what they changed stays in the history. False when there was nobody of that name. */
export const removePerson = (file: DatabaseSync, name: string): boolean =>
  inOneGo(file, () => {
    file.prepare('DELETE FROM sessions WHERE name = ?').run(name)
    return file.prepare('DELETE FROM staff WHERE name = ?').run(name).changes > 0
  })

export const everybody = (file: DatabaseSync): Person[] =>
  file.prepare('SELECT name, passphrase IS NOT NULL AS ready FROM staff ORDER BY name').all().map((row) => ({ name: String(row['name']), isReady: row['ready'] === 1 }))

/** Who may choose a passphrase by this one-time link; null when nobody (any more). */
export function whoBegins(file: DatabaseSync, secret: string, now: number): string | null {
  const row = file.prepare('SELECT name FROM staff WHERE setup = ? AND until > ?').get(sha256(secret), now)
  return row ? String(row['name']) : null
}

/** Keeps the passphrase and uses the link up. False when somebody else used it meanwhile. */
export const begin = (file: DatabaseSync, secret: string, passphrase: string, now: number): boolean =>
  file.prepare('UPDATE staff SET passphrase = ?, setup = NULL, until = NULL WHERE setup = ? AND until > ?').run(passphrase, sha256(secret), now).changes === 1

export function passphraseOf(file: DatabaseSync, name: string): string | null {
  const kept = file.prepare('SELECT passphrase FROM staff WHERE name = ?').get(name)?.['passphrase']
  return typeof kept === 'string' ? kept : null
}

/** Lets somebody stay for the day; old sessions are forgotten. */
export function openSession(file: DatabaseSync, name: string, secret: string, now: number): void {
  file.prepare('DELETE FROM sessions WHERE until <= ?').run(now)
  file.prepare('INSERT INTO sessions VALUES (?, ?, ?)').run(sha256(secret), name, now + sessionHours * hour)
}

/** Who is behind a session; null when it ended, or the person is no longer among the staff. */
export function whoIs(file: DatabaseSync, secret: string, now: number): string | null {
  const row = file.prepare('SELECT s.name FROM sessions s JOIN staff p ON p.name = s.name WHERE s.hash = ? AND s.until > ? AND p.passphrase IS NOT NULL').get(sha256(secret), now)
  return row ? String(row['name']) : null
}

export const closeSession = (file: DatabaseSync, secret: string): void => void file.prepare('DELETE FROM sessions WHERE hash = ?').run(sha256(secret))
