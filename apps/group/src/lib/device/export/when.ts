import type { Formats } from '@visavis/messages/group'

/** A moment with its year, in the reader's own zone: what is taken along is read years later. */
export function whenOf(iso: string, f: Formats): string {
  const at = new Date(iso)
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
  return `${f.date(day)}, ${f.clock(at.getTime())}`
}
