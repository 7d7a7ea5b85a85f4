import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { partsOf } from './weight/parts.ts'
import { publicPages } from './weight/public-pages.ts'

export const needs = ['build']

const limit = 140
const client = fileURLToPath(new URL('../../apps/group/build/', import.meta.url))
const weigh = (file: string): number => gzipSync(readFileSync(join(client, file)), { level: 9 }).length / 1000
const sum = (files: readonly string[]): number => files.reduce((total, file) => total + weigh(file), 0)

/**
 * What a telephone has to fetch, in kB (1,000 bytes) after gzip. Public pages: every script they carry. Group side: all that
 * runs before the first words of a group are on the screen, in one language; what comes only when it is needed stands apart.
 */
export default async function bench(): Promise<string> {
  const pages = await publicPages()
  const parts = partsOf(client)
  const language = Math.max(...parts.languages.map(weigh))
  const first = sum(parts.first) + sum(parts.style) + language
  console.table({
    ...Object.fromEntries(pages.map(({ path, scripts }) => [`public ${path}`, { 'script kB': scripts }])),
    'group side: program': { 'gzip kB': round(sum(parts.first)) },
    'group side: style': { 'gzip kB': round(sum(parts.style)) },
    'group side: heaviest language': { 'gzip kB': round(language) },
    'group side: first load': { 'gzip kB': round(first), limit },
    ...Object.fromEntries(Object.entries(parts.apart).map(([name, chunks]) => [`when needed: ${name}`, { 'gzip kB': round(sum(chunks)) }])),
    'when needed: the other languages': { 'gzip kB': round(sum(parts.languages) - language) },
    'typeface (by script of the text)': { 'gzip kB': round(sum(parts.fonts)) },
  })
  const scripts = pages.reduce((total, page) => total + page.scripts, 0)
  if (scripts > 0 || first > limit) throw new Error(`Too heavy: public pages ${scripts} kB of script, group side ${round(first)} of ${limit} kB.`)
  return `public pages 0 kB of script, group side ${round(first)} kB gzip of at most ${limit}`
}

const round = (kB: number): number => Math.round(kB * 10) / 10
