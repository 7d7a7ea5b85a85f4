import type { Matter } from '@visavis/group'
import { here } from '#lib/here.svelte.ts'
import type { OpenRoom } from '#lib/room.svelte.ts'

/** What a proposal is called in a list. */
export function matterTitle(matter: Matter, room: OpenRoom): string {
  const kinds = here.words.waiting.kinds
  switch (matter.matter) {
    case 'admit': return kinds.admit(knockAlias(matter.knock, room))
    case 'card': return kinds[matter.card === null ? 'card-away' : 'card']
    case 'decide': return firstLine(matter.text)
    case 'review': return matter.member === room.view.me ? kinds['review-me'] : kinds.review(room.nameOf(matter.member))
    case 'guest': return kinds[matter.as](matter.alias)
    case 'end': return kinds[matter.on === null ? 'go-on' : 'end']
    default: return kinds[matter.matter]
  }
}

/** The name of the one who knocked, also once they have come in. */
export function knockAlias(knock: string, room: OpenRoom): string {
  return room.view.knocks.find(({ id }) => id === knock)?.alias ?? room.view.group.knocks.get(knock)?.alias ?? here.words.waiting.someone
}

/** How a text begins, for a list. */
export function firstLine(text: string): string {
  const line = text.split('\n', 1)[0]!.trim()
  return line.length <= 80 ? line : `${line.slice(0, 77)} …`
}
