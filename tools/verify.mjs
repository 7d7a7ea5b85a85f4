import { ready } from './ready.mjs'
import { quickSteps, testStep } from './verify/steps.mjs'

// npm run verify [-- --quick]: the one gate. Every step runs, each says one line, and the last line sums up.
const isQuick = process.argv.includes('--quick')

try {
  const { node } = await ready()
  const steps = isQuick ? quickSteps : [...quickSteps, testStep]
  const red = []
  for (const step of steps) if (!(await take(step, node))) red.push(step.name)
  console.log(red.length === 0 ? `verify: ${steps.length} steps, all green` : `verify: ${red.length} of ${steps.length} steps red: ${red.join(', ')}`)
  process.exitCode = red.length > 0 ? 1 : 0
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

async function take({ name, check }, node) {
  const began = Date.now()
  const { ok, said } = await check(node)
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  const words = said.trim()
  console.log(`${ok ? 'green' : 'RED  '}  ${name.padEnd(12)} ${seconds.padStart(6)} s${ok && words && !words.includes('\n') ? `  ${words}` : ''}`)
  if (!ok) console.log(words.replace(/^/gm, '       '))
  return ok
}
