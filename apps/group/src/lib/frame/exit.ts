const elsewhere = 'https://www.wikipedia.org/'
const presses: number[] = []

/** Leaves at once: the page goes blank first, then another takes its place in the history. */
export function exit(): void {
  document.documentElement.hidden = true
  location.replace(elsewhere)
}

/** Escape three times within two seconds leaves too. */
export function exitOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return
  presses.push(event.timeStamp)
  const [first] = presses.slice(-3)
  if (presses.length >= 3 && event.timeStamp - first! < 2000) exit()
}
