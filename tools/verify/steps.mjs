import { join } from 'node:path'
import { run } from '../ready/run.mjs'
import { root } from '../ready/words.mjs'
import { audit } from './audit.mjs'
import { types } from './types.mjs'

const script = (...place) => join(root, ...place)
const bin = name => script('node_modules', '.bin', name)

/** What can be said about the project without running it, and the gate's own tests. */
export const quickSteps = [
  { name: 'types', check: types },
  { name: 'lint', check: node => quiet(run(node, [bin('oxlint'), '--deny-warnings', '--format', 'unix'])) },
  { name: 'boundaries', check: node => quiet(run(node, [bin('depcruise'), '--config', '.dependency-cruiser.mjs', 'packages', 'apps', 'stories', 'tools'])) },
  { name: 'unused', check: node => quiet(run(node, [bin('knip'), '--no-progress', '--no-config-hints'])) },
  { name: 'gate', check: node => quiet(run(node, [bin('vitest'), 'run', 'tools', '--reporter=dot'])) },
  { name: 'messages', check: node => quiet(run(node, [bin('vitest'), 'run', 'packages/messages', '--reporter=dot'])) },
  { name: 'licences', check: node => lastLine(run(node, [script('tools', 'licences.mjs')])) },
  { name: 'audit', check: audit },
]

/** Every test, story and proof; its last line is the count. */
export const testStep = { name: 'tests', check: node => lastLine(run(node, [script('tools', 'test.mjs')])) }

async function quiet(result) {
  const { ok, said } = await result
  return { ok, said: ok ? '' : said }
}

async function lastLine(result) {
  const { ok, said } = await result
  return { ok, said: ok ? said.trim().split('\n').at(-1) : said }
}
