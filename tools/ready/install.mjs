import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mustRun, run } from './run.mjs'
import { root } from './words.mjs'

/** Installs the packages that package-lock.json names, unless all of them are there. */
export async function installMissing(say) {
  if (await isInstalled()) return
  say('Installing what Visavis needs (about half a minute, once) …')
  const began = Date.now()
  if (!(await installFresh())) await mustRun('npm install', 'npm', ['install', '--no-save', '--no-audit', '--no-fund'])
  say(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`)
}

// npm ci empties node_modules first: right for a fresh clone, wrong beside a running house.
async function installFresh() {
  if (existsSync(join(root, 'node_modules', '.package-lock.json'))) return false
  return (await run('npm', ['ci', '--no-audit', '--no-fund'])).ok
}

const isInstalled = async () => isComplete(await packagesOf('package-lock.json'), await packagesOf('node_modules/.package-lock.json'))

/** Says whether all packages a lockfile wants are among those that are there, in the same versions. */
export function isComplete(wanted, there) {
  if (!wanted || !there) return false
  return Object.entries(wanted).every(([place, wish]) => isThere(place, wish, there[place]))
}

// What is optional may be missing: it is published for another machine.
function isThere(place, wish, found) {
  if (!place.includes('node_modules/')) return true
  if (!found) return wish.optional === true || wish.devOptional === true || wish.peer === true
  return wish.link === true || found.version === wish.version
}

const packagesOf = async place =>
  readFile(join(root, place), 'utf8').then(text => JSON.parse(text).packages, () => null)
