import type { Task } from '@visavis/group'
import { here } from '#lib/here.svelte.ts'
import type { OpenRoom } from '#lib/room.svelte.ts'
import { dayOf } from '#lib/words.ts'

/** What a task is called: the usual ones in the language of the reader. */
export const taskName = ({ name, key }: { name: string; key: Task['key'] }): string => (key ? here.words.task.kinds[key] : name)

/** Who has it and until when, in a line. */
export function whoHasIt({ holder, offered }: Readonly<Task>, room: OpenRoom): string {
  const words = here.words.task
  if (!holder) return words.freeSays
  const who = holder.u === room.view.me ? words.byMe : words.by(room.nameOf(holder.u))
  return [`${who} ${words.until(here.f.date(dayOf(holder.until)))}`, offered && offered !== room.view.me && words.waitsFor(room.nameOf(offered))].filter(Boolean).join(' · ')
}
