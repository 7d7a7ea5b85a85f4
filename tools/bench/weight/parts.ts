import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Screens that stand before and between all others: opening Visavis, and opening a group. */
const firstScreens = ['/', '/room/[room]']

/** What comes only when it is needed is known by words that stand nowhere else. */
const known: { [part: string]: string } = {
  topics: 'Fibromyalgie', 'crisis lines': 'TelefonSeelsorge', 'drawing up a group or a proposal': 'resolvedOptions', 'X-Wing, when somebody comes, goes or knocks': 'ML-KEM',
}

/** One sentence of each language that is always there. */
const sentences = ['Only the people in this group', 'Nur die Menschen in dieser Gruppe', 'Seules les personnes de ce groupe']

/** The files of a built group side, by when a telephone has to fetch them. Names are from its folder. */
export interface Parts {
  /** Runs before the first words of a group are on the screen: frame, first screens, device. */
  first: string[]
  languages: string[]
  style: string[]
  apart: { [part: string]: string[] }
  fonts: string[]
}

/** Follows the imports of what index.html loads, of the first screens and of the device. Throws when the program is not built as it is meant to be. */
export function partsOf(client: string): Parts {
  const files = readdirSync(client, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(client.length))
  const text = (file: string) => readFileSync(join(client, file), 'utf8')
  const scripts = files.filter((file) => file.endsWith('.js') && file !== 'service-worker.js')
  const holding = (word: string) => scripts.filter((file) => text(file).includes(word))
  const html = text('index.html')
  const linked = files.filter((file) => html.includes(`/my/${file}"`) && /\.(js|css)$/.test(file))
  const first = everythingUnder([...linked.filter((file) => file.endsWith('.js')), ...screens(scripts, text), ...holding('visavis shelf')], text)
  const languages = sentences.flatMap(holding)
  const apart = Object.fromEntries(Object.entries(known).map(([part, word]) => [part, holding(word)]))
  const rest = scripts.filter((file) => ![...first, ...languages, ...Object.values(apart).flat()].includes(file))
  const wrong = [...languages, ...Object.values(apart).flat()].filter((file) => first.includes(file))
  if (languages.length !== 3 || Object.values(apart).some((chunks) => chunks.length !== 1) || wrong.length > 0) throw new Error(`The group side is not built in the parts it is meant to have: ${JSON.stringify({ languages, apart, wrong })}`)
  const style = files.filter((file) => file.endsWith('.css'))
  return {
    first: [...first, 'index.html'], languages, style: style.filter((file) => linked.includes(file)),
    apart: { ...apart, 'all other screens and words': [...rest, ...style.filter((file) => !linked.includes(file))] },
    fonts: files.filter((file) => file.endsWith('.woff2')),
  }
}

/** The files of the first screens and of the layouts around them, as the router knows them. */
function screens(scripts: readonly string[], text: (file: string) => string): string[] {
  const router = text(scripts.find((file) => basename(file).startsWith('app.'))!)
  const numbers = firstScreens.flatMap((route) => {
    const numbersOf = new RegExp(`"${route.replace(/[[\]/]/g, '\\$&')}":\\[([\\d,[\\]]+?)\\](?=[,}])`).exec(router)?.[1]
    if (!numbersOf) throw new Error(`The group side has no screen at ${route}.`)
    return numbersOf.match(/\d+/g)!
  })
  return scripts.filter((file) => file.includes('/nodes/') && ['0', '1', ...numbers].includes(basename(file).split('.')[0]!))
}

function everythingUnder(files: readonly string[], text: (file: string) => string, seen = new Set<string>()): string[] {
  for (const file of files) {
    if (seen.has(file)) continue
    seen.add(file)
    const imports = [...text(file).matchAll(/(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g)].map(([, path]) => join(dirname(file), path!))
    everythingUnder(imports, text, seen)
  }
  return [...seen]
}
