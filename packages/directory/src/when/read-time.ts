/** Minutes after midnight from "19:30", "7:30 PM", "7.30pm", "19h30", "noon"; null when it is no time of day. */
export function readTime(given: unknown): number | null {
  const text = typeof given === 'string' ? given.trim().toLowerCase() : ''
  if (text === 'noon') return 720
  if (text === 'midnight') return 0
  const found = /^(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s*([ap])?\.?m?\.?$/.exec(text)
  if (!found || (found[2] === undefined && found[3] === undefined)) return null
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)]
  if (minute > 59) return null
  if (found[3] === undefined) return hour < 24 ? hour * 60 + minute : null
  if (hour < 1 || hour > 12) return null
  return ((hour % 12) + (found[3] === 'p' ? 12 : 0)) * 60 + minute
}

/** The end of a meeting in minutes after the midnight before its start: an end at or before the start is on the next day. */
export function endAfter(start: number, end: number | null): number | null {
  if (end === null || end === start) return null
  return end > start ? end : end + 1440
}
