import { here } from '#lib/here.svelte.ts'
import { minutesOf } from '#lib/words.ts'

/** An option as it is shown: its own words, or a local moment such as `2026-11-22T19:30` with its weekday. */
export function optionSays(option: string, isDate: boolean): string {
  const [day = '', time = ''] = option.split('T')
  return isDate ? `${here.f.dayDate(day)}, ${here.f.time(minutesOf(time) ?? 0)}` : option
}
