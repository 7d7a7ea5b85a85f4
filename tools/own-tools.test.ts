import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from './gate/tree.ts'

// The tools are plain JavaScript, because they run before anything is installed: what they answer is typed here.
const tool = async <T>(file: string): Promise<T> => (await import(join(root, 'tools', file))) as T
const { isComplete } = await tool<{ isComplete: (wanted: unknown, there: unknown) => boolean }>('ready/install.mjs')
const { oneAtATime } = await tool<{ oneAtATime: <T>(place: string, say: (words: string) => void, task: () => Promise<T>) => Promise<T> }>('ready/turn.mjs')
const { isFree } = await tool<{ isFree: (expression: string) => boolean }>('licences/free.mjs')
interface Count { passed: number; failed: number; skipped: string[] }
const { countOf, verdict } = await tool<{ countOf: (report: unknown, ok: boolean) => Count; verdict: (count: Count, required: boolean) => { line: string; isGood: boolean } }>('test/count.mjs')

const folder = mkdtempSync(join(tmpdir(), 'visavis-tools-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('getting ready', () => {
  const wanted = { '': {}, 'apps/server': {}, 'node_modules/ws': { version: '8.0.0' }, 'node_modules/only-for-arm': { version: '1.0.0', optional: true } }

  test('nothing is installed twice', () => {
    expect(isComplete(wanted, { 'node_modules/ws': { version: '8.0.0' } })).toBe(true)
  })

  test('a missing package, another version and an empty folder are noticed', () => {
    expect(isComplete(wanted, {})).toBe(false)
    expect(isComplete(wanted, { 'node_modules/ws': { version: '7.0.0' } })).toBe(false)
    expect(isComplete(wanted, null)).toBe(false)
  })

  test('the lockfile names what every kind of machine needs, so that npm ci takes it', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, { optionalDependencies?: Record<string, string> }> }
    const wished = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    expect(wished.length).toBeGreaterThan(10)
    expect(wished.filter(name => !Object.keys(packages).some(place => place.endsWith(`node_modules/${name}`)))).toEqual([])
  })

  test('two who get ready at once take turns', async () => {
    const place = join(folder, 'turn')
    const seen: string[] = []
    const visit = (name: string) => oneAtATime(place, () => {}, async () => {
      seen.push(`${name} in`)
      await new Promise(done => setTimeout(done, 50))
      seen.push(`${name} out`)
    })
    await Promise.all([visit('Ines'), visit('Amir')])
    expect(seen.map(each => each.split(' ')[1])).toEqual(['in', 'out', 'in', 'out'])
  })

  test('a turn left behind by somebody who is gone is taken over', async () => {
    const place = join(folder, 'left')
    mkdirSync(place)
    writeFileSync(join(place, 'pid'), '999999999')
    expect(await oneAtATime(place, () => {}, async () => 'mine')).toBe('mine')
  })

  test('a task that fails gives its turn back', async () => {
    const place = join(folder, 'failed')
    await expect(oneAtATime(place, () => {}, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network')
    expect(await oneAtATime(place, () => {}, async () => 'next')).toBe('next')
  })
})

describe('counting', () => {
  const file = (status: string, tests: string[]) => ({ status, assertionResults: tests.map(each => ({ status: each, fullName: each })) })

  test('a file that cannot be read counts as failed', () => {
    expect(countOf({ numPassedTests: 1, numFailedTests: 0, testResults: [file('passed', ['passed']), file('failed', [])] }, false).failed).toBe(1)
  })

  test('an error outside every test counts as failed, and so does silence', () => {
    expect(countOf({ numPassedTests: 1, numFailedTests: 0, testResults: [file('passed', ['passed'])] }, false).failed).toBe(1)
    expect(countOf(null, true).failed).toBe(1)
  })

  test('what is skipped is forgiven at home and fails where everything is required', () => {
    const count = countOf({ numPassedTests: 2, numFailedTests: 0, testResults: [file('passed', ['passed', 'passed', 'skipped'])] }, true)
    expect(verdict(count, false)).toEqual({ line: '2 passed, 0 failed', isGood: true })
    expect(verdict(count, true)).toEqual({ line: '2 passed, 1 failed', isGood: false })
  })

  test('no test at all is no success', () => {
    expect(verdict({ passed: 0, failed: 0, skipped: [] }, false).isGood).toBe(false)
  })
})

test('free licences are told from others', () => {
  expect(['MIT', '(MIT OR Elastic-2.0)', 'MIT AND OFL-1.1'].every(isFree)).toBe(true)
  expect(['UNLICENSED', 'Elastic-2.0', 'MIT AND BUSL-1.1', 'none named'].some(isFree)).toBe(false)
})
