import type { Matter } from '../matters.ts'
import type { Group } from '../shape.ts'
import { laterOf, latestOf } from '../term.ts'

/** About a person only one is open at a time: or friends of two sides would race. So nobody may make it harder, or endless. */
export const standsAlone = ({ matter }: Matter): boolean => matter === 'admit' || matter === 'review'

/** From when its time is counted: about a person, neither one who lies nor a quiet group shortens it. `at`: what the author claims, in ms. */
export const begins = (group: Group, at: number, matter: Matter): number => (standsAlone(matter) ? latestOf : laterOf)(at, group)
