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

const grounds = ['paper', 'card', 'pine-wash', 'clay-wash', 'plum-wash', 'lamp']

test.each([['light', light], ['dark', dark]])('in the %s everybody can read the words', (_, tokens) => {
  for (const ground of grounds) {
    expect(contrast(tokens['ink']!, tokens[ground]!), `ink on ${ground}`).toBeGreaterThanOrEqual(7)
    for (const text of ['quiet', 'sky', 'pine', 'clay', 'plum']) {
      expect(contrast(tokens[text]!, tokens[ground]!), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
  }
  expect(contrast(tokens['quiet']!, tokens['card']!), 'quiet on card').toBeGreaterThanOrEqual(7)
  for (const act of ['pine', 'plum', 'red']) {
    expect(contrast(tokens[`on-${act}`]!, tokens[act]!), `on ${act}`).toBeGreaterThanOrEqual(4.5)
  }
})

test.each([['light', light], ['dark', dark]])('in the %s everybody sees where a field ends and where the focus is', (_, tokens) => {
  for (const ground of ['paper', 'card']) {
    expect(contrast(tokens['edge']!, tokens[ground]!), `edge on ${ground}`).toBeGreaterThanOrEqual(3)
    expect(contrast(tokens['focus']!, tokens[ground]!), `focus on ${ground}`).toBeGreaterThanOrEqual(3)
  }
})
