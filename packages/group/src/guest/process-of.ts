import type { MatterName } from '../agreement/index.ts'
import { isResting } from '../membership/index.ts'
import type { Group } from '../shape.ts'

/** How a group is coming along, in numbers: no name, no text, nothing about one person. */
export type Process = {
  members: number
  resting: number
  /** how many decisions are open, by what they are about */
  decisions: { [matter in Exclude<MatterName, 'review'>]?: number }
  tasksTaken: number
  tasksFree: number
  agreementsAdopted: boolean
  ending: boolean
}

/** What a starter helper may see. That somebody's membership is under review is not among it. */
export function processOf(group: Group): Process {
  const tasks = [...group.tasks.values()]
  const tasksTaken = tasks.filter(({ holder }) => holder !== null).length
  return {
    members: group.members.size,
    resting: [...group.members.keys()].filter((u) => isResting(group, u)).length,
    decisions: openByMatter(group),
    tasksTaken,
    tasksFree: tasks.length - tasksTaken,
    agreementsAdopted: group.agreements.lines.length > 0,
    ending: group.ending !== null,
  }
}

function openByMatter(group: Group): Process['decisions'] {
  const counts: Process['decisions'] = {}
  for (const { matter } of group.decisions.values()) {
    if (matter.matter !== 'review') counts[matter.matter] = (counts[matter.matter] ?? 0) + 1
  }
  return counts
}
