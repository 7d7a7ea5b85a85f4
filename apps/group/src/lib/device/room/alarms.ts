import type { Taken } from '@visavis/seal'
import type { Alarm } from '../view.ts'
import type { Inside } from './inside.ts'

/** What people must be shown about an entry, in plain values. */
export function alarmsOf(taken: Taken): Alarm[] {
  return taken.alarms.map((alarm) => ({ kind: alarm.alarm, seq: alarm.seq, by: 'by' in alarm ? alarm.by : null }))
}

/** Alarms after which nothing goes out until a person has seen them: the log itself is in doubt. */
export const stopsUs = ({ kind }: Alarm): boolean => kind === 'fork' || kind === 'rollback' || kind === 'divergence'

/** Each alarm once, also when the same entries are read again. */
export function raise({ notes }: Inside, alarms: readonly Alarm[]): void {
  for (const alarm of alarms) if (!notes.alarms.some((known) => sameAlarm(known, alarm))) notes.alarms.push(alarm)
}

export const sameAlarm = (a: Pick<Alarm, 'kind' | 'seq'>, b: Pick<Alarm, 'kind' | 'seq'>): boolean => a.kind === b.kind && a.seq === b.seq
