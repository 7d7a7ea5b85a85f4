import { fold } from '../words/fold.ts'
import type { Day } from '../series/series.ts'

const names = [
  'monday mon lundi lun montag mo lunes',
  'tuesday tue tues mardi mar dienstag di martes',
  'wednesday wed mercredi mer mittwoch mi miercoles',
  'thursday thu thur thurs jeudi jeu donnerstag do jueves',
  'friday fri vendredi ven freitag fr viernes',
  'saturday sat samedi sam samstag sonnabend sa sabado',
  'sunday sun dimanche dim sonntag so domingo',
]
const byName = new Map(names.flatMap((line, index) => line.split(' ').map((name) => [name, (index + 1) as Day] as const)))

/** A weekday as Meeting Guide counts it (0 = Sunday ... 6 = Saturday), or by name; null when it is neither. */
export function readDay(given: unknown): Day | null {
  const text = typeof given === 'number' ? String(given) : typeof given === 'string' ? given.trim() : ''
  if (/^[0-6]$/.test(text)) return (text === '0' ? 7 : Number(text)) as Day
  return byName.get(fold(text)) ?? null
}
