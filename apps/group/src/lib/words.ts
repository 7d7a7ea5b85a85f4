/** Without blanks around and without double ones inside. */
export const shortest = (text: string): string => text.trim().replace(/\s+/g, ' ')

/** The day of a moment on this device's own calendar, `2026-11-22`. */
export function dayOf(at: number): string {
  const day = new Date(at)
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** Minutes after midnight of `19:30`, or null. */
export function minutesOf(time: string): number | null {
  const parts = /^(\d{1,2}):(\d{2})$/.exec(time)
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null
}

/** Whether a text has this many letters, blanks around it not counted. */
export const fits = (text: string, least: number, most: number): boolean => text.trim().length >= least && text.trim().length <= most

/** Keeps the sentences of what is wrong. */
export const fault = (checks: Record<string, true | string>): Record<string, string> =>
  Object.fromEntries(Object.entries(checks).filter((check): check is [string, string] => check[1] !== true))

const two = (n: number): string => String(n).padStart(2, '0')
