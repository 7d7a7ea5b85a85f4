import { exactly, id, oneOf, orNull, text, whole } from '../fields.ts'

/** Tasks most groups know, so that a screen can say them in its own language. */
export const knownTasks = ['newcomers', 'keys', 'time', 'moderation', 'tea', 'minutes', 'tea-money', 'letterbox', 'card'] as const
export type KnownTask = (typeof knownTasks)[number]

/** Something that has to be done again and again. Whoever does it has no more rights than before. */
export type Task = {
  id: string
  name: string
  key: KnownTask | null
  by: string
  /** who does it now, since when, and until when at the latest; times are the group's */
  holder: { u: string; since: number; until: number } | null
  /** to whom it was held out; theirs only once they take it */
  offered: string | null
}

/** Somebody did a task for a while. Kept for a year, so that everybody sees what lies on whom. */
export type Turn = { id: string; u: string; name: string; key: KnownTask | null; from: number; to: number }

export const taskName = text(80)
export const knownTask = orNull(oneOf(knownTasks))

export const taskForm = exactly<Task>({
  id,
  name: taskName,
  key: knownTask,
  by: id,
  holder: orNull(exactly({ u: id, since: whole(), until: whole() })),
  offered: orNull(id),
})

export const turnForm = exactly<Turn>({ id, u: id, name: taskName, key: knownTask, from: whole(), to: whole() })
