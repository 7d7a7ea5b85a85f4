import type { MeetingWords } from './en/meeting.ts'
import type { Formats } from './formats.ts'

/** A repeated meeting, told by weekday (1 Monday ... 7 Sunday) and minutes after midnight; an end above 1440 is the next day. */
export interface Repeated {
  day: number
  start: number
  end: number | null
  rhythm:
    | { kind: 'weekly'; every: number }
    | { kind: 'monthly'; which: readonly number[]; every?: number }
    | { kind: 'month-days'; which: readonly number[]; every?: number }
    | { kind: 'dates'; dates: readonly string[] }
}

/** "Every Tuesday and Thursday, 7 to 8:30 pm": one line for all days that share time and rhythm, earliest day first. */
export function whenInWords(series: readonly Repeated[], base: MeetingWords, f: Formats): string[] {
  if (series.length === 1) return [line(series, base, f)]
  const shared = new Map<string, Repeated[]>()
  for (const one of [...series].sort((a, b) => a.day - b.day || a.start - b.start)) {
    const key = `${sameRhythm(one)} ${one.start} ${one.end}`
    const same = shared.get(key)
    if (same) same.push(one)
    else shared.set(key, [one])
  }
  return [...shared.values()].map(same => line(same, base, f))
}

function sameRhythm({ rhythm }: Repeated): string {
  if (rhythm.kind === 'dates') return 'dates'
  return `${rhythm.kind} ${rhythm.every ?? 1} ${rhythm.kind === 'weekly' ? '' : rhythm.which.join()}`
}

function line(same: readonly Repeated[], base: MeetingWords, f: Formats): string {
  const { start, end } = same[0]!
  const time = f.times(start, end === null ? null : end % 1440)
  return base.atTime(rhythmInWords(same, base, f), time)
}

function rhythmInWords(same: readonly Repeated[], base: MeetingWords, f: Formats): string {
  const numbers = [...new Set(same.map(one => one.day))]
  const days = f.list(numbers.map(f.weekday))
  const { rhythm } = same[0]!
  if (rhythm.kind === 'dates') return base.onDates
  if (rhythm.kind === 'month-days') return base.monthDays(f.list(rhythm.which.map(base.dayOfMonth)))
  if (rhythm.kind === 'monthly') {
    const which = f.list(rhythm.which.map(n => base.nth[String(n) as keyof MeetingWords['nth']] ?? `${n}.`))
    return (rhythm.every ?? 1) > 1 ? base.everyMonths(rhythm.every ?? 1, which, days) : base.monthly(which, days)
  }
  if (rhythm.every === 2) return base.everyOther(days)
  if (rhythm.every > 2) return base.everyNth(rhythm.every, days)
  return numbers.length === 7 ? base.everyDay : base.weekly(days)
}
