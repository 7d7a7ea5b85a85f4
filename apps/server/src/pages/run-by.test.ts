import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runBy } from './run-by.ts'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'visavis-run-by-')) })
afterEach(() => rmSync(folder, { recursive: true }))

test('the contact point of Ottersby introduces itself with a text file', () => {
  writeFileSync(join(folder, 'run-by.txt'), '\n  Contact point Ottersby, 12 Mill Lane. We answer on Tuesdays.\n')
  expect(runBy(folder)).toBe('Contact point Ottersby, 12 Mill Lane. We answer on Tuesdays.')
})

test('who has not introduced themselves is not made up', () => {
  expect(runBy(folder)).toBeNull()
  expect(runBy(null)).toBeNull()
  writeFileSync(join(folder, 'run-by.txt'), '  \n')
  expect(runBy(folder)).toBeNull()
})
