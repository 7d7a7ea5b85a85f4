import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ready } from './ready.mjs'
import { surroundings } from './ready/run.mjs'
import { root } from './ready/words.mjs'

// npm start: make the house ready, then open it with the arguments we were given.
try {
  const { node } = await ready({ build: true })
  open(node)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

function open(node) {
  const main = join(root, 'apps', 'server', 'src', 'main.ts')
  const house = spawn(node, [main, ...process.argv.slice(2)], { cwd: root, env: surroundings({ NODE_ENV: 'production' }), stdio: 'inherit' })
  // The house closes its store first; we only pass the wish on and wait. Ctrl-C in a terminal reaches the house by itself.
  for (const wish of ['SIGTERM', 'SIGHUP']) process.on(wish, () => house.kill('SIGTERM'))
  process.on('SIGINT', () => process.stdin.isTTY || house.kill('SIGTERM'))
  house.on('error', error => {
    console.error(`The house could not be opened: ${error.message}`)
    process.exitCode = 1
  })
  house.on('exit', (status, signal) => process.exit(status ?? (signal ? 1 : 0)))
}
