import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const tokensIn = (part: string) => Object.fromEntries([...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name, colour]) => [name!, colour!]))
const light = tokensIn(css.slice(0, css.indexOf('@media')))
const dark = { ...light, ...tokensIn(css.slice(css.indexOf('@media (prefers-color-scheme: dark)'), css.indexOf('@media print'))) }

/** Contrast of two colours as WCAG 2.2 counts it. */
function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map(n => parseInt(colour.slice(n, n + 2), 16) / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

/** Which of these cannot be told well enough from that ground. */
const below = (least: number, tokens: Record<string, string>, tops: string[], ground: string) =>
  tops.filter(top => contrast(tokens[top]!, tokens[ground]!) < least).map(top => `${top} on ${ground}`)

const grounds = ['paper', 'card', 'pine-wash', 'clay-wash', 'plum-wash', 'lamp']

test.each([['light', light], ['dark', dark]])('in the %s everybody can read the words', (_, tokens) => {
  for (const ground of grounds) {
    expect(below(7, tokens, ['ink'], ground)).toEqual([])
    expect(below(4.5, tokens, ['quiet', 'sky', 'pine', 'clay', 'plum'], ground)).toEqual([])
  }
  expect(below(7, tokens, ['quiet'], 'card')).toEqual([])
  for (const act of ['pine', 'plum', 'red']) expect(below(4.5, tokens, [`on-${act}`], act)).toEqual([])
})

test.each([['light', light], ['dark', dark]])('in the %s everybody sees where a field ends and where the focus is', (_, tokens) => {
  for (const ground of ['paper', 'card']) expect(below(3, tokens, ['edge', 'focus'], ground)).toEqual([])
})
