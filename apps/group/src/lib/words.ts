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

const two = (n: number): string => String(n).padStart(2, '0')
