/**
 * How the list looks on somebody else's page. Every colour, the typeface and the corners can be set there, as custom properties
 * of the page; without them it takes the page's own typeface and colours.
 */
export const style = `
:host { display: block; font: inherit; color: var(--visavis-ink, inherit); background: var(--visavis-paper, transparent); font-family: var(--visavis-font, inherit); line-height: 1.5; text-align: start }
* { box-sizing: border-box; overflow-wrap: anywhere }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin-block-end: 1rem }
label { flex: 1 1 12rem; display: grid; gap: .25rem; font-weight: 600 }
input, button { font: inherit; min-block-size: 2.75rem; padding: .4rem .75rem; color: inherit; background: transparent; border: 1px solid var(--visavis-line, currentColor); border-radius: var(--visavis-radius, .5rem) }
input { font-weight: 400 }
button { cursor: pointer; font-weight: 600 }
:focus-visible { outline: .19rem solid var(--visavis-link, currentColor); outline-offset: .15rem }
h2, h3 { font-size: 1.15em; margin: 0; line-height: 1.3 }
h2 { font-size: 1.3em; margin-block-end: .75rem }
ul { list-style: none; margin: 0 0 1rem; padding: 0; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)) }
li { padding: 1rem; border: 1px solid var(--visavis-line, color-mix(in srgb, currentColor 35%, transparent)); border-radius: var(--visavis-radius, .5rem) }
p { margin: .35rem 0 0 }
p.note { font-weight: 700 }
p.fresh, p.from { font-size: .9em }
a { color: var(--visavis-link, inherit); text-decoration: underline; text-underline-offset: .15em; display: inline-block; padding-block: .2rem }
`
