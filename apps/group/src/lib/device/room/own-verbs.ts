import type { Room } from '../device.ts'
import type { Speaker } from './verbs.ts'

type OwnVerbs = Pick<Room, 'takeBack' | 'remark' | 'showContact' | 'hideContact' | 'leave'>

/** Verbs about what is one's own: words, contact card, going. */
export function ownVerbs({ say, view }: Pick<Speaker, 'say' | 'view'>): OwnVerbs {
  return {
    takeBack: (id) => say(view().group.remarks.has(id) ? { kind: 'take-back-remark', remark: id } : { kind: 'take-back', sharing: id }),
    remark: (decision, line, text) => say({ kind: 'remark', decision, line }, text),
    showContact: (text) => say({ kind: 'show-contact' }, text),
    hideContact: () => say({ kind: 'hide-contact' }),
    leave: (words) => say({ kind: 'leave', ...(words ? { words } : {}) }),
  }
}
