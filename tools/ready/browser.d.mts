export function browserHere(): string | null
