import { langs } from '@visavis/messages'
import type { Component } from 'svelte'
import { render } from 'svelte/server'
import sheet from './public.css?url'
import icon from '@visavis/look/mark.svg?url'
import face from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import { sameIn, type View } from './view.ts'

export { icon }

/** What the head of a page says. `lean` pages use the device's own typeface and load nothing but the style sheet; `feeds` tells readers where the list lies. */
export interface Head { title: string; description?: string; lean?: boolean; hidden?: boolean; feeds?: boolean }

/** A whole page around a component. */
export function document<P extends { view: View }>(body: Component<P>, props: P, head: Head): string {
  const { lang, visit } = props.view
  const html = render(body as Component<Record<string, unknown>>, { props: props as Record<string, unknown> }).body
  const others = head.hidden ? '' : langs.map(l => `<link rel="alternate" hreflang="${l}" href="${escape(sameIn(l, visit))}">`).join('')
  return `<!doctype html><html lang="${lang}" dir="ltr"${head.lean ? ' class="lean"' : ''}><head><meta charset="utf-8">`
    + `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(head.title)}</title>`
    + (head.description ? `<meta name="description" content="${escape(head.description)}">` : '')
    + (head.hidden ? '<meta name="robots" content="noindex">' : '')
    + '<meta name="color-scheme" content="light dark">'
    + (head.lean ? '' : `<link rel="preload" as="font" type="font/woff2" href="${face}" crossorigin>`)
    + `<link rel="stylesheet" href="${sheet}"><link rel="icon" type="image/svg+xml" href="${icon}">${others}`
    + (head.feeds ? '<link rel="alternate" type="application/json" title="Meetings Feed" href="/feeds/meeting-guide.json">' : '') + '</head>'
    + `<body>${html}</body></html>`
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)
}
