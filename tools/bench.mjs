import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ready } from './ready.mjs'
import { surroundings } from './ready/run.mjs'
import { root } from './ready/words.mjs'

// npm run bench -- NAME | all: each measurement runs alone in its own process; its last line is the result.
const known = readdirSync(join(root, 'tools', 'bench'))
  .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map(file => file.slice(0, -'.ts'.length))
  .sort()
const [wish, ...more] = process.argv.slice(2)

if (wish === undefined) console.log(`Say which one: npm run bench -- NAME, or all.\n${known.join('\n')}`)
else if (wish !== 'all' && !known.includes(wish)) {
  console.error(`There is no measurement called "${wish}". There are: ${known.join(', ')}.`)
  process.exitCode = 1
} else {
  const { node } = await ready()
  for (const name of wish === 'all' ? known : [wish]) measure(node, name)
}

function measure(node, name) {
  console.log(`\n${name}`)
  const one = join(root, 'tools', 'bench', 'one.mjs')
  const { status } = spawnSync(node, ['--expose-gc', one, name, ...more], { cwd: root, env: surroundings(), stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
