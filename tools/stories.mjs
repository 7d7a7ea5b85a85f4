import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ready } from './ready.mjs'
import { surroundings } from './ready/run.mjs'
import { root } from './ready/words.mjs'

const name = process.argv.slice(2).find((word) => !word.startsWith('-')) ?? ''
const stories = readdirSync(join(root, 'stories'), { recursive: true })
  .map((file) => join('stories', String(file)))
  .filter((file) => file.endsWith('.story.test.ts') && relative('stories', file).includes(name))

if (stories.length === 0) {
  console.error(`No story is called "${name}".`)
  process.exit(1)
}

const { node } = await ready({ build: true, browser: stories.some((file) => file.includes('browser')) })
const told = spawnSync(node, ['node_modules/vitest/vitest.mjs', 'run', ...stories], { cwd: root, env: surroundings(), stdio: 'inherit' })
const what = stories.length === 1 ? 'one story' : `${stories.length} stories`
console.log(told.status === 0 ? `Told ${what}: all true.` : `Told ${what}: not all true.`)
process.exit(told.status ?? 1)
