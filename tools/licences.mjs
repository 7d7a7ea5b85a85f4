import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ready } from './ready.mjs'
import { root } from './ready/words.mjs'
import { data, isFree } from './licences/free.mjs'

// npm run licences: what other people made that ships with Visavis, under which licence. Fails when one is not free.
await ready()
const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'))
const shipped = Object.entries(packages).filter(([place, entry]) => place.includes('node_modules/') && !entry.link && !entry.dev && !entry.devOptional)
const rows = []
for (const [place, { version }] of shipped) rows.push(await rowOf(place, version))
rows.sort((a, b) => (a.name < b.name ? -1 : 1))
for (const { name, version, licence } of rows) console.log(`${name.padEnd(52)} ${version.padEnd(12)} ${licence}`)

for (const { what, licence, notice } of data) console.log(`${what.padEnd(65)} ${licence}  (${notice})`)

const unfree = rows.filter(row => !row.isAbsent && !isFree(row.licence))
for (const { name, licence } of unfree) console.error(`${name}: "${licence}" is not a licence we know to be free.`)
console.log(`licences: ${rows.length} packages and ${data.length} collection of data ship, ${unfree.length} not free`)
process.exitCode = unfree.length > 0 ? 1 : 0

async function rowOf(place, version) {
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const own = await readFile(join(root, place, 'package.json'), 'utf8').then(JSON.parse, () => null)
  if (!own) return { name, version, licence: 'not installed: made for another machine', isAbsent: true }
  return { name, version, licence: String(own.license?.type ?? own.license ?? own.licenses?.[0]?.type ?? 'none named') }
}
