import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { publicPages } from './weight/public-pages.ts'

export const needs = ['build']

const limit = 150
const client = fileURLToPath(new URL('../../apps/group/build/', import.meta.url))
const weigh = (file: string): number => gzipSync(readFileSync(join(client, file)), { level: 9 }).length / 1000
const sum = (files: readonly string[]): number => files.reduce((total, file) => total + weigh(file), 0)

/**
 * What a telephone has to fetch, in kB (1,000 bytes) after gzip. Public pages: every script they carry. Group side: all
 * that runs before and between its screens in one language; what comes only when it is needed stands apart.
 */
export default async function bench(): Promise<string> {
  const pages = await publicPages()
  const parts = partsOf(readdirSync(client, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(client.length)))
  const first = sum(parts.program) + sum(parts.style) + Math.max(...parts.languages.map(weigh))
  console.table({
    ...Object.fromEntries(pages.map(({ path, scripts }) => [`public ${path}`, { 'script kB': scripts }])),
    'group side: program': { 'gzip kB': round(sum(parts.program)) },
    'group side: style': { 'gzip kB': round(sum(parts.style)) },
    'group side: heaviest language': { 'gzip kB': round(Math.max(...parts.languages.map(weigh))) },
    'group side: first load': { 'gzip kB': round(first), limit },
    ...Object.fromEntries(Object.entries(parts.apart).map(([name, chunks]) => [`when needed: ${name}`, { 'gzip kB': round(sum(chunks)) }])),
    'when needed: the other languages': { 'gzip kB': round(sum(parts.languages) - Math.max(...parts.languages.map(weigh))) },
    'typeface (by script of the text)': { 'gzip kB': round(sum(parts.fonts)) },
  })
  const scripts = pages.reduce((total, page) => total + page.scripts, 0)
  if (scripts > 0 || first > limit) throw new Error(`Too heavy: public pages ${scripts} kB of script, group side ${round(first)} of ${limit} kB.`)
  return `public pages 0 kB of script, group side ${round(first)} kB gzip of at most ${limit}`
}

/** What comes only when it is needed is known by words that stand nowhere else. */
function partsOf(files: readonly string[]) {
  const scripts = files.filter((file) => file.endsWith('.js') && file !== 'service-worker.js')
  const holding = (...words: string[]) => scripts.filter((file) => words.some((word) => readFileSync(join(client, file), 'utf8').includes(word)))
  const languages = holding('Only the people in this group', 'Nur die Menschen in dieser Gruppe', 'Seules les personnes de ce groupe')
  const apart = { topics: holding('Fibromyalgie'), 'crisis lines': holding('TelefonSeelsorge'), 'drawing up a group or a proposal': holding('resolvedOptions') }
  const later = [...languages, ...Object.values(apart).flat()]
  if (languages.length !== 3 || Object.values(apart).some((chunks) => chunks.length !== 1)) throw new Error('The group side is not built as one program, three languages and what is needed later.')
  return {
    languages, apart,
    program: [...scripts.filter((file) => !later.includes(file)), 'index.html'],
    style: files.filter((file) => file.endsWith('.css')),
    fonts: files.filter((file) => file.endsWith('.woff2')),
  }
}

const round = (kB: number): number => Math.round(kB * 10) / 10
