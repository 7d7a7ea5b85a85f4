import type { Matter } from '@visavis/group'
import { here } from '#lib/here.svelte.ts'
import type { OpenRoom } from '#lib/room.svelte.ts'

/** What a proposal is called in a list. */
export function matterTitle(matter: Matter, room: OpenRoom): string {
  const kinds = here.words.deciding.kinds
  if (matter.matter === 'admit') return kinds.admit(knockAlias(matter.knock, room))
  if (matter.matter === 'card') return kinds[matter.card === null ? 'card-away' : 'card']
  if (matter.matter === 'decide') return firstLine(matter.text)
  return kinds[matter.matter]
}

/** What it will do, in one sentence, before anybody answers. */
export function matterWill(matter: Matter, room: OpenRoom): string {
  const will = here.words.deciding.will
  if (matter.matter === 'admit') return will.admit(knockAlias(matter.knock, room))
  if (matter.matter === 'card') return will[matter.card === null ? 'card-away' : 'card']
  return will[matter.matter]
}

/** The name of the one who knocked, also once they have come in. */
function knockAlias(knock: string, room: OpenRoom): string {
  return room.view.knocks.find(({ id }) => id === knock)?.alias ?? room.view.group.knocks.get(knock)?.alias ?? here.words.deciding.someone
}

const firstLine = (text: string): string => {
  const line = text.split('\n', 1)[0]!.trim()
  return line.length <= 80 ? line : `${line.slice(0, 77)} …`
}
