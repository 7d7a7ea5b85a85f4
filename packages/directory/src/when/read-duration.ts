/** Minutes from "1hr 30mins", "01:30:00", "90", "1 h", "1,5 h", "90 Min."; null when it is no length of a meeting. */
export function readDuration(given: unknown): number | null {
  const text = typeof given === 'number' ? String(given) : typeof given === 'string' ? given.trim().toLowerCase().replace(',', '.') : ''
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text)
  const words = /^(?:(\d{1,2}(?:\.\d+)?) ?(?:h|hr|hrs|hours?|std\.?|stunden?|heures?))? ?(?:(\d{1,3}) ?(?:m|min|mins|minutes?|minuten|min\.)?)?$/.exec(text)
  const minutes = clock ? Number(clock[1]) * 60 + Number(clock[2]) : words && text !== '' ? Math.round(Number(words[1] ?? 0) * 60) + Number(words[2] ?? 0) : 0
  return minutes > 0 && minutes <= 1440 ? minutes : null
}
