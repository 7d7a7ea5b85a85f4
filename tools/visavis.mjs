import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ready } from './ready.mjs'
import { surroundings } from './ready/run.mjs'
import { root } from './ready/words.mjs'

// npm run visavis -- <command>: make sure everything is installed, then do it with the Node the house runs on.
try {
  const { node } = await ready()
  const main = join(root, 'apps', 'server', 'src', 'command', 'main.ts')
  const { status } = spawnSync(node, [main, ...process.argv.slice(2)], { cwd: root, env: surroundings(), stdio: 'inherit' })
  process.exitCode = status ?? 1
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
