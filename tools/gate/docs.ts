import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, writtenFiles } from './tree.ts'

export interface Doc {
  readonly file: string
  readonly text: string
}

/** A fenced block of a document: its language and its lines. */
export interface Block {
  readonly file: string
  readonly language: string
  readonly code: string
}

/** Every document people read about the project. */
export const docs = (): Doc[] =>
  writtenFiles('.').filter(file => /^([A-Z]+|docs\/.*)\.md$/.test(file)).sort().map(file => ({ file, text: readFileSync(join(root, file), 'utf8') }))

export const blocks = ({ file, text }: Doc): Block[] =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({ file, language, code }))

/** The paths a document names in code marks, and the files it links to. */
export function namedPaths({ file, text }: Doc): string[] {
  const marked = [...text.matchAll(/`((?:packages|apps|tools|docs|stories|\.ci)\/[\w./+()[\]-]*|[A-Z]+\.md)`/g)].map(([, path = '']) => path)
  const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map(([, path = '']) => join(file, '..', path))
  const drawn = [...text.matchAll(/^\s*((?:packages|apps|tools|docs|stories)\/[\w./-]*)\s{2,}/gm)].map(([, path = '']) => path)
  return [...new Set([...marked, ...linked, ...drawn])]
}

/** The npm scripts a document tells people to run. */
export const namedScripts = ({ text }: Doc): string[] => [
  ...new Set([
    ...[...text.matchAll(/\bnpm run (?:--silent )?([a-z-]+)/g)].map(([, name = '']) => name),
    ...[...text.matchAll(/\bnpm (start|test)\b/g)].map(([, name = '']) => name),
  ]),
]

export const exists = (path: string): boolean => existsSync(join(root, path))

/** Says whether the code stands in the file, line by line in this order; a line of `…` may skip any number of lines. */
export function isExcerptOf(code: string, source: string): boolean {
  const there = source.split('\n').map(line => line.trim())
  let from = 0
  for (const part of code.split(/^\s*…\s*$/m)) {
    const wanted = part.split('\n').map(line => line.trim()).filter(Boolean)
    const at = there.findIndex((_, start) => start >= from && standsAt(there, start, wanted))
    if (at < 0) return false
    from = at + 1
  }
  return true
}

function standsAt(there: readonly string[], start: number, wanted: readonly string[]): boolean {
  let at = start
  for (const line of wanted) {
    while (there[at] === '') at += 1
    if (there[at] !== line) return false
    at += 1
  }
  return true
}
