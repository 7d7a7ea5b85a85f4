import type { Words } from '#lib/device/view.ts'
import { here } from '#lib/here.svelte.ts'

/** The words themselves, or in a sentence why they are not here. */
export function told(words: Words): string {
  const says = here.words.sharing.listen
  if (words.state === 'here') return words.text
  return { 'not-yet': says.notYet, forgotten: says.forgotten, unreadable: says.unreadable }[words.state]
}

/** How a sharing, or anything said, begins, for a list. */
export function firstWords({ words }: { words: Words }): string {
  const text = told(words).replace(/\s+/g, ' ')
  return text.length <= 90 ? text : `${text.slice(0, text.lastIndexOf(' ', 86) > 40 ? text.lastIndexOf(' ', 86) : 86)} …`
}
