import { isCountable, nextDates, wallOf, type MeetingDate, type When } from '@visavis/directory'
import type { View } from '../view.ts'

export interface DateLine {
  says: string
  /** Why it is not as usual; empty when it is. */
  remark: string
  off: boolean
}

const shown = 3

/** The next three real dates of a group, in its own wall time, with what is called off or moved among them. */
export function dateLines(view: View, when: When, now: number): DateLine[] {
  const wall = wallOf(now, when.zone ?? 'UTC') ?? { day: new Date(now).toISOString().slice(0, 10), minutes: 0 }
  const isOver = ({ day, start, end }: MeetingDate) => when.zone !== null && day === wall.day && (end ?? start + 60) <= wall.minutes
  const dates = nextDates(when, wall.day, shown + 1).filter(date => !isOver(date))
  const last = dates.filter(({ kind }) => kind !== 'off')[shown - 1]
  return (last ? dates.slice(0, dates.indexOf(last) + 1) : dates).map(date => ({
    says: view.words.base.atTime(view.f.dayDate(date.day), view.f.times(date.start, date.end === null ? null : date.end % 1440)),
    remark: remark(view, date),
    off: date.kind === 'off',
  }))
}

/** One date in a line, with what is not as usual about it. */
export function dateSays(view: View, date: MeetingDate): string {
  const says = view.words.base.atTime(view.f.dayDate(date.day), view.f.times(date.start, date.end === null ? null : date.end % 1440))
  return [says, remark(view, date)].filter(Boolean).join(' · ')
}

function remark({ words: { listing: words }, f }: View, { kind, movedFrom, holiday }: MeetingDate): string {
  if (kind === 'off') return holiday === null ? words.dates.off : words.dates.holidayOff
  if (kind === 'ask') return words.dates.holidayAsk
  if (kind === 'extra') return words.dates.extra
  return movedFrom === null ? '' : words.movedFrom(f.dayDate(movedFrom))
}

/** Pauses that are not over yet, and what we do not know about the weeks. */
export function dateRemarks({ words: { listing: words }, f }: View, when: When, now: number): string[] {
  const today = wallOf(now, when.zone ?? 'UTC')?.day ?? ''
  const pauses = (when.pauses ?? []).filter(({ to }) => to === null || to >= today)
  return [
    ...pauses.map(({ from, to }) => to === null ? words.pausedSince(f.date(from)) : words.paused(f.date(from), f.date(to))),
    ...(when.series.every(isCountable) ? [] : [words.askWhich]),
  ]
}
