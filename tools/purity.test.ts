import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { output } from './gate/cruise.ts'
import { copyOfTheTree, root, writtenFiles } from './gate/tree.ts'

interface Finding {
  readonly code: string
  readonly filename: string
}

const lines = (count: number, line: string): string => `${line}\n`.repeat(count)

const planted = [
  { file: 'packages/group/src/planted-date.ts', text: 'export const then = new Date(0)\n', rule: 'no-restricted-globals' },
  { file: 'packages/group/src/planted-locale.ts', text: 'export const number = new Intl.NumberFormat()\n', rule: 'no-restricted-globals' },
  { file: 'packages/group/src/planted-wait.ts', text: 'export const wait = setTimeout\n', rule: 'no-restricted-globals' },
  { file: 'packages/group/src/planted-chance.ts', text: 'export const chance = Math.random()\n', rule: 'no-restricted-properties' },
  { file: 'packages/directory/src/planted-now.ts', text: 'export const now = Date.now()\n', rule: 'no-restricted-properties' },
  { file: 'packages/wire/src/planted-order.ts', text: "export const order = 'a'.localeCompare('b')\n", rule: 'no-restricted-properties' },
  { file: 'packages/sync/src/planted-words.ts', text: "export const words = [1].toLocaleString()\n", rule: 'no-restricted-properties' },
  { file: 'packages/seal/src/planted-chance.ts', text: 'export const chance = crypto.getRandomValues(new Uint8Array(1))\n', rule: 'no-restricted-properties' },
  { file: 'packages/seal/src/planted-page.ts', text: 'export const title = document.title\n', rule: 'no-restricted-globals' },
  { file: 'packages/sync/src/planted-talk.ts', text: "console.log('a word')\n", rule: 'no-console' },
  { file: 'apps/server/src/planted-long.ts', text: lines(201, 'export {}'), rule: 'max-lines' },
  { file: 'apps/server/src/planted-tall.ts', text: `export function tall(): void {\n${lines(61, '  void 0')}}\n`, rule: 'max-lines-per-function' },
  { file: 'apps/server/src/planted-any.ts', text: 'export const thing: any = 1\n', rule: 'no-explicit-any' },
  { file: 'apps/server/src/planted-later.ts', text: `// ${'TO' + 'DO'}: later\nexport const later = 1\n`, rule: 'no-warning-comments' },
  { file: 'apps/server/src/planted-only.test.ts', text: "import { test } from 'vitest'\ntest.only('alone', () => {})\n", rule: 'no-focused-tests' },
  { file: 'apps/server/src/planted-skip.test.ts', text: "import { test } from 'vitest'\ntest.skip('never', () => {})\n", rule: 'no-disabled-tests' },
]

describe('what lint forbids', () => {
  const copy = copyOfTheTree()
  let found: readonly Finding[]

  beforeAll(() => {
    for (const { file, text } of planted) copy.plant(file, text)
    const said = output(process.execPath, [join(root, 'node_modules', '.bin', 'oxlint'), '--format', 'json', 'packages', 'apps'], copy.top)
    found = (JSON.parse(said) as { diagnostics: Finding[] }).diagnostics
  })
  afterAll(() => copy.remove())

  test.each(planted)('$rule finds $file', ({ file, rule }) => {
    expect(found.filter(each => each.filename.endsWith(file)).map(each => each.code).join()).toContain(`(${rule})`)
  })
})

describe('what lint cannot say', () => {
  const pure = ['group', 'directory', 'wire', 'seal', 'sync'].map(room => `packages/${room}`)
  const readsTheClock = (text: string): boolean => /new Date\(\s*\)|(?<![.\w])Date\(\s*\)/.test(text)

  test('a clock is recognised', () => {
    expect(readsTheClock('const now = new Date()')).toBe(true)
    expect(readsTheClock('const day = new Date(Date.UTC(2026, 0, 1))')).toBe(false)
  })

  test.each(pure)('%s reads no clock', room => {
    const files = writtenFiles(`${room}/src`).filter(file => file.endsWith('.ts') && !/\.(test|proof)\.ts$/.test(file))
    expect(files.filter(file => readsTheClock(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })

  test.each(['group', 'directory', 'wire', 'sync'])('packages/%s is compiled without a page and without Node', room => {
    const config = JSON.parse(readFileSync(join(root, 'packages', room, 'tsconfig.json'), 'utf8')) as { compilerOptions: { lib: string[]; types: string[] } }
    expect(config.compilerOptions.lib).toEqual(['ES2024'])
    expect(config.compilerOptions.types).toEqual([])
  })
})
