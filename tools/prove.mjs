import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ready } from './ready.mjs'
import { surroundings } from './ready/run.mjs'
import { root } from './ready/words.mjs'

// npm run prove -- [--histories 300] [--seed N]: what must be true in every group, over made-up stories.
const { node } = await ready()
const proofs = join(root, 'packages', 'group', 'src', 'proofs', 'all.proof.ts')
const { status } = spawnSync(node, [proofs, ...process.argv.slice(2)], { cwd: root, env: surroundings(), stdio: 'inherit' })
process.exit(status ?? 1)
