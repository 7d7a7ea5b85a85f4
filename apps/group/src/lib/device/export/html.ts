/** Text that is safe to stand in a page: everything people wrote goes through here. */
export const html = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** What people wrote, with the lines they made. */
export const written = (text: string): string => html(text).replaceAll('\n', '<br>')

/** A section with its heading; nothing when there is nothing in it. */
export const section = (title: string, blocks: readonly string[]): string =>
  blocks.length > 0 ? `<section>\n<h2>${html(title)}</h2>\n${blocks.join('\n')}\n</section>` : ''

export const list = (items: readonly string[]): string => (items.length > 0 ? `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>` : '')

/** One thing somebody said or proposed: who and when, then what. */
export const piece = (title: string, quiet: string, ...blocks: readonly string[]): string =>
  `<article>\n<h3>${html(title)}</h3>\n<p class="quiet">${html(quiet)}</p>\n${blocks.filter((block) => block !== '').join('\n')}\n</article>`

export const paragraph = (text: string): string => `<p>${written(text)}</p>`

const style = `:root { color-scheme: light dark; }
body { font: 1.0625rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; } h2 { margin-top: 2.5rem; border-bottom: 1px solid; padding-bottom: .25rem; } h3 { margin: 1.5rem 0 0; font-size: 1.0625rem; }
p, ul, ol { margin: .5rem 0; } .quiet { opacity: .8; font-size: .9375rem; }
@media print { section { break-inside: auto; } article { break-inside: avoid; } }`

/** A whole page that needs nothing but itself: no script, nothing from elsewhere. */
export const whole = (lang: string, title: string, blocks: readonly string[]): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${html(title)}</h1>
${blocks.filter((block) => block !== '').join('\n')}
</main>
</body>
</html>
`
