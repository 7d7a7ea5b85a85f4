import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../ready/run.mjs'
import { root } from '../ready/words.mjs'

const bin = name => join(root, 'node_modules', '.bin', name)

/** Checks the types of every workspace, and of the stories, tools and tests above them. */
export async function types(node) {
  const places = [...workspaces(), '.']
  const untyped = places.filter(place => !existsSync(join(root, place, 'tsconfig.json')))
  const findings = untyped.map(place => `${place} has no tsconfig.json, so nothing checks its types.`)
  const waiting = places.filter(place => !untyped.includes(place))
  const worker = async () => {
    for (let place = waiting.shift(); place; place = waiting.shift()) {
      const { ok, said } = await checkOne(node, place)
      if (!ok) findings.push(`${place}\n${said.trim()}`)
    }
  }
  await Promise.all([worker(), worker()])
  return { ok: findings.length === 0, said: findings.join('\n') }
}

const workspaces = () => ['packages', 'apps'].flatMap(kind => readdirSync(join(root, kind)).map(name => `${kind}/${name}`)).filter(place => existsSync(join(root, place, 'package.json')))

async function checkOne(node, place) {
  const config = join(place, 'tsconfig.json')
  if (place === '.' || !hasSvelte(place)) return run(node, [bin('tsc'), '-p', config])
  if (place === 'apps/group') {
    const made = await run(node, [bin('svelte-kit'), 'sync'], { cwd: join(root, place) })
    if (!made.ok) return made
  }
  return run(node, [bin('svelte-check'), '--workspace', place, '--tsconfig', join(root, config), '--fail-on-warnings', '--output', 'human'])
}

const hasSvelte = place => readdirSync(join(root, place, 'src'), { recursive: true }).some(file => String(file).endsWith('.svelte'))
