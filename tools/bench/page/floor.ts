import type { Listing } from '@visavis/directory'

const escape = (text: string): string => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)

/** The same facts in one language with nothing but string templates: what any way of writing pages must pay at least. */
export function floorPage(near: string, groups: readonly Listing[]): string {
  const title = `${groups.length} groups near ${escape(near)}`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${form(near)}<ul>${groups.map(card).join('')}</ul></main></body></html>`
}

const filters = ['day', 'when', 'for', 'format', 'within']

const form = (near: string): string => `<form action="/find"><label>About <input name="q"></label><label>Where <input name="near" value="${escape(near)}"></label>${
  filters.map(name => `<label>${name} <select name="${name}">${Array.from({ length: 7 }, (_, n) => `<option value="${n}">Choice ${n}</option>`).join('')}</select></label>`).join('')
}<button>Show groups</button></form>`

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const card = ({ slug, name, shortLine, when, place, audience, howToCome, origin }: Listing, n: number): string => `<li class="group card"><h2 dir="auto"><a href="/groups/${escape(slug)}">${escape(name)}</a></h2><p dir="auto">${escape(shortLine)}</p>
<dl><div><dt>When</dt><dd class="strong">${when.series.map(s => `Every ${days[s.day - 1]}, ${Math.floor(s.start / 60)}:${String(s.start % 60).padStart(2, '0')}`).join(', ') || escape(when.words)}</dd></div>
<div><dt>Where</dt><dd>${escape([place?.venue, place?.district, place?.city].filter(Boolean).join(', '))} <span class="quiet">· ${n} km away</span></dd></div>
<div><dt>For whom</dt><dd>${audience === 'both' ? 'For people who live with it, and for relatives and friends' : audience}</dd></div>
<div><dt>How to come</dt><dd>${howToCome.way}</dd></div></dl>
<p class="small quiet">${origin.kind === 'import' ? `Not confirmed with the group. From ${escape(origin.source)}, seen there on ${origin.seen}.` : 'Kept up by the group itself'}</p></li>`
