import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { output, walls } from './gate/cruise.ts'
import { type Block, blocks, docs, exists, isExcerptOf, namedPaths, namedScripts } from './gate/docs.ts'
import { root, writtenFiles } from './gate/tree.ts'

const all = docs()
const doc = (file: string) => all.find(each => each.file === file)!
const tsBlocks = all.flatMap(blocks).filter(block => block.language === 'ts')
const sourceOf = ({ code }: Block): string | null => /^\/\/ ((?:packages|apps|tools|stories)\/\S+)\n/.exec(code)?.[1] ?? null

describe('what the documents name is there', () => {
  test.each(['README.md', 'ARCHITECTURE.md', 'STYLE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'docs/words.md', 'docs/protocol.md', 'docs/run.md'])('%s', file => {
    expect(exists(file)).toBe(true)
  })

  test.each(all)('every path in $file', each => {
    expect(namedPaths(each).filter(path => !exists(path))).toEqual([])
  })

  test.each(all)('every command in $file', each => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
    expect(namedScripts(each).filter(name => !Object.hasOwn(scripts, name))).toEqual([])
  })

  test('every command has its file', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
    expect(Object.values(scripts).map(line => line.replace(/^node /, '')).filter(file => !exists(file))).toEqual([])
  })

  test('what is not there is noticed', () => {
    const wrong = { file: 'docs/x.md', text: 'See `packages/nowhere/` and [that](gone.md), then `npm run nothing`.\n  tools/lost.mjs   lost\n' }
    expect(namedPaths(wrong).filter(path => !exists(path))).toEqual(['packages/nowhere/', 'docs/gone.md', 'tools/lost.mjs'])
    expect(namedScripts(wrong)).toEqual(['nothing'])
  })
})

describe('ARCHITECTURE is one page, and its table is the law', () => {
  test('one page', () => {
    expect(doc('ARCHITECTURE.md').text.split('\n').length).toBeLessThan(100)
  })

  test('who may know whom', async () => {
    const { mayImport } = await walls()
    const rows = [...doc('ARCHITECTURE.md').text.matchAll(/^\| `((?:packages|apps)\/\w+)` \|([^|]*)\|/gm)]
    const written = Object.fromEntries(rows.map(([, room = '', known = '']) => [room, [...known.matchAll(/`([^`]+)`/g)].map(([, name]) => name)]))
    expect(written).toEqual(mayImport)
  })
})

describe('a decision is one page', () => {
  test.each(all.filter(each => /^docs\/decisions\/\d{4}-/.test(each.file)))('$file', ({ text }) => {
    expect(text.split('\n').length).toBeLessThan(80)
    expect(text).toMatch(/^# /)
  })
})

describe('code in the documents', () => {
  const quoted = tsBlocks.filter(block => sourceOf(block) !== null)
  const own = tsBlocks.filter(block => sourceOf(block) === null)

  test.each(quoted)('$file quotes what is there: $code', block => {
    const source = sourceOf(block)!
    expect(isExcerptOf(block.code.slice(block.code.indexOf('\n')), exists(source) ? readFileSync(join(root, source), 'utf8') : '')).toBe(true)
  })

  test('a wrong quotation is noticed', () => {
    expect(isExcerptOf('a()\n…\nc()', 'a()\nb()\nc()\n')).toBe(true)
    expect(isExcerptOf('a()\nc()', 'a()\nb()\nc()\n')).toBe(false)
    expect(isExcerptOf('c()\n…\na()', 'a()\nb()\nc()\n')).toBe(false)
  })

  test('what is not quoted compiles', () => {
    expect(compile(own.map(block => block.code))).toBe('')
    expect(compile(["import { noSuchThing } from '@visavis/group'\nexport const x = noSuchThing\n"])).toContain('noSuchThing')
  })
})

function sourcesText(...folders: string[]): string[] {
  const files = folders.flatMap(folder => writtenFiles(folder)).filter(file => /\.(ts|mjs)$/.test(file) && !file.includes('.test.'))
  return files.map(file => readFileSync(join(root, file), 'utf8'))
}

// Inside node_modules, so that the workspaces are found by their names.
function compile(codes: readonly string[]): string {
  const folder = join(root, 'node_modules', '.cache', 'visavis', `docs-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  try {
    codes.forEach((code, n) => writeFileSync(join(folder, `block-${n}.ts`), `${code}\nexport {}\n`))
    const options = { lib: ['ES2024', 'DOM'], types: ['node'], noUnusedLocals: false, typeRoots: [join(root, 'node_modules', '@types')] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: join(root, 'tsconfig.base.json'), compilerOptions: options, files: codes.map((_, n) => `block-${n}.ts`) }))
    return codes.length === 0 ? '' : output(process.execPath, [join(root, 'node_modules', '.bin', 'tsc'), '-p', folder], root)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('what goes wrong is explained in the words it is said in', () => {
  const said = [...sourcesText('apps/server/src', 'tools')].join('\n')
  const explained = [...doc('docs/run.md').text.split('## When something is wrong')[1]!.matchAll(/^\| `([^`]+)` \|/gm)].map(([, words = '']) => words)

  test.each(explained)('%s', words => {
    expect(said.includes(words)).toBe(true)
  })
})
