import type { Lang } from '../lang.ts'

/** Whole hours drop their minutes, as one says them: "7 pm", "19 h", "19 Uhr". */
export function clockTime(lang: Lang, minutes: number): string {
  const h = Math.floor(minutes / 60) % 24
  const m = minutes % 60
  const mm = String(m).padStart(2, '0')
  if (lang === 'fr') return m ? `${h}\u00a0h\u00a0${mm}` : `${h}\u00a0h`
  if (lang === 'de') return m ? `${h}:${mm}\u00a0Uhr` : `${h}\u00a0Uhr`
  return `${h % 12 || 12}${m ? `:${mm}` : ''}\u00a0${h < 12 ? 'am' : 'pm'}`
}

/** From one time to another, unbroken. */
export function span(lang: Lang, from: string, to: string): string {
  if (lang === 'fr') return `de\u00a0${from} à\u00a0${to}`
  if (lang === 'de') return `${from.replace('\u00a0Uhr', '')}\u00a0bis\u00a0${to}`
  const sameHalf = from.slice(-2) === to.slice(-2)
  return `${sameHalf ? from.slice(0, -3) : from}\u00a0to\u00a0${to}`
}
