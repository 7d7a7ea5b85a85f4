import type { Lang } from './lang.ts'
import type { AgreementsWords } from './en/group/agreements.ts'
import type { DecidingWords } from './en/group/deciding.ts'
import type { ExportWords } from './en/group/export.ts'
import type { GuestWords } from './en/group/guest.ts'
import type { InviteWords } from './en/group/invite.ts'
import type { KeepWords } from './en/group/keep.ts'
import type { PersonWords } from './en/group/person.ts'
import type { QuestionsWords } from './en/group/questions.ts'
import type { RefusalsWords } from './en/group/refusals.ts'
import type { ReviewWords } from './en/group/review.ts'
import type { RulesWords } from './en/group/rules.ts'
import type { SizeWords } from './en/group/size.ts'
import type { TaskWords } from './en/group/task.ts'

/** Words of the group side that only some screens need. Each is a file of its own in `group/`, fetched when such a screen opens. */
export interface GroupAreas {
  agreements: AgreementsWords
  deciding: DecidingWords
  export: ExportWords
  guest: GuestWords
  invite: InviteWords
  keep: KeepWords
  person: PersonWords
  questions: QuestionsWords
  refusals: RefusalsWords
  review: ReviewWords
  rules: RulesWords
  size: SizeWords
  task: TaskWords
}

type Shelf = { [A in keyof GroupAreas]: () => Promise<{ words: GroupAreas[A] }> }

export const groupShelves: Record<Lang, Shelf> = {
  en: {
    agreements: () => import('./en/group/agreements.ts'),
    deciding: () => import('./en/group/deciding.ts'),
    export: () => import('./en/group/export.ts'),
    guest: () => import('./en/group/guest.ts'),
    invite: () => import('./en/group/invite.ts'),
    keep: () => import('./en/group/keep.ts'),
    person: () => import('./en/group/person.ts'),
    questions: () => import('./en/group/questions.ts'),
    refusals: () => import('./en/group/refusals.ts'),
    review: () => import('./en/group/review.ts'),
    rules: () => import('./en/group/rules.ts'),
    size: () => import('./en/group/size.ts'),
    task: () => import('./en/group/task.ts'),
  },
  fr: {
    agreements: () => import('./fr/group/agreements.ts'),
    deciding: () => import('./fr/group/deciding.ts'),
    export: () => import('./fr/group/export.ts'),
    guest: () => import('./fr/group/guest.ts'),
    invite: () => import('./fr/group/invite.ts'),
    keep: () => import('./fr/group/keep.ts'),
    person: () => import('./fr/group/person.ts'),
    questions: () => import('./fr/group/questions.ts'),
    refusals: () => import('./fr/group/refusals.ts'),
    review: () => import('./fr/group/review.ts'),
    rules: () => import('./fr/group/rules.ts'),
    size: () => import('./fr/group/size.ts'),
    task: () => import('./fr/group/task.ts'),
  },
  de: {
    agreements: () => import('./de/group/agreements.ts'),
    deciding: () => import('./de/group/deciding.ts'),
    export: () => import('./de/group/export.ts'),
    guest: () => import('./de/group/guest.ts'),
    invite: () => import('./de/group/invite.ts'),
    keep: () => import('./de/group/keep.ts'),
    person: () => import('./de/group/person.ts'),
    questions: () => import('./de/group/questions.ts'),
    refusals: () => import('./de/group/refusals.ts'),
    review: () => import('./de/group/review.ts'),
    rules: () => import('./de/group/rules.ts'),
    size: () => import('./de/group/size.ts'),
    task: () => import('./de/group/task.ts'),
  },
}

/** The words of some areas in one language, by the name of the area. */
export async function loadGroupAreas(lang: Lang, areas: readonly (keyof GroupAreas)[]): Promise<Partial<GroupAreas>> {
  return Object.fromEntries(await Promise.all(areas.map(async (area) => [area, (await groupShelves[lang][area]()).words] as const)))
}
