import type { Lang } from './lang.ts'
import type { BaseWords } from './en/base.ts'
import type { PublicWords } from './en/public.ts'
import type { FindWords } from './en/find.ts'
import type { ListingWords } from './en/listing.ts'
import type { AboutWords } from './en/about.ts'
import type { HelpWords } from './en/help.ts'
import type { GiveWords } from './en/give.ts'
import type { ConfirmWords } from './en/confirm.ts'
import type { DeskWords } from './en/desk.ts'
import type { GroupSideWords } from './en/group-side.ts'
import { groupShelves } from './group-areas.ts'
import type { GroupAreas } from './group-areas.ts'

/** The areas of the house and the words each needs. A page loads its own area in one language, nothing else. */
export interface Areas extends GroupAreas {
  base: BaseWords
  public: PublicWords
  find: FindWords
  listing: ListingWords
  about: AboutWords
  help: HelpWords
  give: GiveWords
  confirm: ConfirmWords
  desk: DeskWords
  group: GroupSideWords
}

type Shelf = { [A in keyof Areas]: () => Promise<{ words: Areas[A] }> }

const shelves: Record<Lang, Shelf> = {
  en: {
    base: () => import('./en/base.ts'),
    public: () => import('./en/public.ts'),
    find: () => import('./en/find.ts'),
    listing: () => import('./en/listing.ts'),
    about: () => import('./en/about.ts'),
    help: () => import('./en/help.ts'),
    give: () => import('./en/give.ts'),
    confirm: () => import('./en/confirm.ts'),
    desk: () => import('./en/desk.ts'),
    group: () => import('./en/group-side.ts'),
    ...groupShelves.en,
  },
  fr: {
    base: () => import('./fr/base.ts'),
    public: () => import('./fr/public.ts'),
    find: () => import('./fr/find.ts'),
    listing: () => import('./fr/listing.ts'),
    about: () => import('./fr/about.ts'),
    help: () => import('./fr/help.ts'),
    give: () => import('./fr/give.ts'),
    confirm: () => import('./fr/confirm.ts'),
    desk: () => import('./fr/desk.ts'),
    group: () => import('./fr/group-side.ts'),
    ...groupShelves.fr,
  },
  de: {
    base: () => import('./de/base.ts'),
    public: () => import('./de/public.ts'),
    find: () => import('./de/find.ts'),
    listing: () => import('./de/listing.ts'),
    about: () => import('./de/about.ts'),
    help: () => import('./de/help.ts'),
    give: () => import('./de/give.ts'),
    confirm: () => import('./de/confirm.ts'),
    desk: () => import('./de/desk.ts'),
    group: () => import('./de/group-side.ts'),
    ...groupShelves.de,
  },
}

export const areaNames = Object.keys(shelves.en) as (keyof Areas)[]

/** The words of one area in one language; a bundler keeps each in its own chunk. */
export async function loadMessages<A extends keyof Areas>(lang: Lang, area: A): Promise<Areas[A]> {
  return (await shelves[lang][area]()).words
}
