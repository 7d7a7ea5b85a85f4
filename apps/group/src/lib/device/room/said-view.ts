import type { Group } from '@visavis/group'
import type { ContactView, RemarkView } from '../view.ts'
import type { Inside } from './inside.ts'
import { shown } from './spoken.ts'
import type { WordsOf } from './waiting-words.ts'

export function remarkViews(inside: Inside, group: Group, words: WordsOf): RemarkView[] {
  return [...group.remarks.values()].map(({ id, decision, line, by, at }) =>
    ({ id, decision, line, by, at, words: shown(words.get(id)), mine: by === inside.identity.u, waiting: words.isWaiting(id) }))
}

/** A card that was shown before we came is not for us to open; its owner's device says it again. */
export function contactViews(group: Group, words: WordsOf): ContactView[] {
  return [...group.members.values()].flatMap(({ u, contact }): ContactView[] => {
    if (contact === null) return []
    const spoken = words.get(contact)
    return [{ u, words: spoken ? shown(spoken) : { state: 'not-yet' } }]
  })
}
