/** `19:05` of minutes after midnight; those beyond midnight are told as the next day tells them. */
export const clock = (minutes: number): string => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`

export const two = (number: number): string => String(number).padStart(2, '0')
