import { encode } from 'uqr'
import type { Letter } from './letter.ts'

const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;')

const look = `body{font:13pt/1.5 system-ui,sans-serif;margin:0;color:#111;background:#fff}
article{max-width:17cm;margin:0 auto;padding:2cm 1cm;page-break-after:always;break-after:page}article:last-child{break-after:auto;page-break-after:auto}
address{white-space:pre-line;font-style:normal;min-height:4.5cm}h1{font-size:16pt}ul{padding-left:1.2em}
.ask{display:flex;gap:1cm;align-items:center;break-inside:avoid}.ask svg{width:4cm;height:4cm;flex:none}code{overflow-wrap:anywhere;font-size:11pt}
@page{size:A4;margin:1.5cm}@media print{article{padding:0;max-width:none}}`

/** Letters to print, each on a sheet of its own, with a square that a telephone reads. One file; nothing is loaded. */
export const asPaper = (letters: readonly Letter[]): string =>
  `<!doctype html>\n<html lang="${letters[0]?.lang ?? 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Visavis</title><style>${look}</style></head><body>\n${letters.map(sheet).join('\n')}\n</body></html>\n`

const sheet = ({ lang, postal, subject, why, says, how, link, camera, closing }: Letter): string => `<article lang="${lang}">
<address>${safe(postal)}</address>
<h1>${safe(subject)}</h1>
${why.map(paragraph).join('\n')}
<ul>${says.map((line) => `<li>${safe(line)}</li>`).join('')}</ul>
<div class="ask">${square(link)}<div>${paragraph(how)}<p><code>${safe(link)}</code></p>${paragraph(camera)}</div></div>
${closing.map(paragraph).join('\n')}
</article>`

const paragraph = (text: string): string => `<p>${safe(text)}</p>`

function square(address: string): string {
  const { size, data } = encode(address, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return `<svg viewBox="0 0 ${size} ${size}" aria-hidden="true" shape-rendering="crispEdges"><path d="${path}"/></svg>`
}
