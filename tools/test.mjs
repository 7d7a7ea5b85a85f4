import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ready } from './ready.mjs'
import { run } from './ready/run.mjs'
import { root } from './ready/words.mjs'
import { countOf, sum, verdict } from './test/count.mjs'

// npm test [-- PATH…]: builds what is stale, then runs every test, story and proof. The last line is the count.
const places = process.argv.slice(2)
const isEverythingRequired = Boolean(process.env.CI) || process.env.VISAVIS_REQUIRE_ALL === '1'

try {
  const { node, browser } = await ready({ build: true, browser: true })
  const left = leftOut(browser)
  const counts = [await tests(node, browser, left), ...(places.length > 0 ? [] : [await proofs(node)])]
  conclude(sum(counts), left)
} catch (error) {
  console.error(error.message)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}

function leftOut(browser) {
  if (browser) return []
  const why = 'There is no Chromium here, so the stories in a real browser cannot run (set VISAVIS_CHROMIUM to its path).'
  if (isEverythingRequired) throw new Error(why)
  return [why]
}

async function tests(node, browser, left) {
  const file = join(root, 'node_modules', '.cache', 'visavis', `tests-${process.pid}.json`)
  await mkdir(join(file, '..'), { recursive: true })
  const vitest = join(root, 'node_modules', '.bin', 'vitest')
  const args = [vitest, 'run', ...places, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  if (left.length > 0) args.push('--exclude', 'stories/browser/**')
  const { ok } = await run(node, args, { show: true, env: browser ? { VISAVIS_CHROMIUM: browser } : {} })
  const report = await readFile(file, 'utf8').then(JSON.parse, () => null)
  return countOf(report, ok)
}

async function proofs(node) {
  const { ok } = await run(node, [join(root, 'tools', 'prove.mjs'), '--histories', '300'], { show: true })
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] }
}

function conclude(count, left) {
  for (const why of left) console.log(`Left out: ${why}`)
  for (const name of count.skipped) console.log(`Skipped: ${name}`)
  const { line, isGood } = verdict(count, isEverythingRequired)
  console.log(line)
  process.exitCode = isGood ? 0 : 1
}
