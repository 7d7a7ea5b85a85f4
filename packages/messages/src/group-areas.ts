import type { Lang } from './lang.ts'
import type { AgreementsWords } from './en/group/agreements.ts'

/** Words of the group side that only some screens need. Each is a file of its own in `group/`, fetched when such a screen opens. */
export interface GroupAreas {
  agreements: AgreementsWords
}

type Shelf = { [A in keyof GroupAreas]: () => Promise<{ words: GroupAreas[A] }> }

export const groupShelves: Record<Lang, Shelf> = {
  en: {
    agreements: () => import('./en/group/agreements.ts'),
  },
  fr: {
    agreements: () => import('./fr/group/agreements.ts'),
  },
  de: {
    agreements: () => import('./de/group/agreements.ts'),
  },
}

/** The words of some areas in one language, by the name of the area. */
export async function loadGroupAreas(lang: Lang, areas: readonly (keyof GroupAreas)[]): Promise<Partial<GroupAreas>> {
  return Object.fromEntries(await Promise.all(areas.map(async (area) => [area, (await groupShelves[lang][area]()).words] as const)))
}
