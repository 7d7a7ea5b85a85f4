import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { mustRun } from './run.mjs'
import { root } from './words.mjs'

/** What is built before it runs, and the folder each build fills. */
export const builds = [
  { app: 'public', what: 'the public pages', fills: 'apps/public/dist' },
  { app: 'group', what: 'the group side', fills: 'apps/group/build' },
]

/** Builds each app whose sources, packages or lockfile are not the ones it was last built from. */
export async function buildStale(node, say) {
  for (const { app, what, fills } of builds) {
    const sources = await fingerprint(app)
    if (await isFresh(app, fills, sources)) continue
    say(`Building ${what} …`)
    const vite = join(root, 'node_modules', '.bin', 'vite')
    await mustRun(`Building ${what}`, node, [vite, 'build', '--logLevel', 'warn'], { cwd: join(root, 'apps', app), env: { NODE_ENV: 'production' } })
    await remember(app, fills, sources)
  }
}

const memory = app => join(root, 'node_modules', '.cache', 'visavis', `${app}.json`)

// The folder's own time notices a build that somebody made by hand from other sources.
async function isFresh(app, fills, sources) {
  const last = await readFile(memory(app), 'utf8').then(JSON.parse, () => null)
  return last?.sources === sources && last.filled === (await filledAt(fills))
}

async function remember(app, fills, sources) {
  if (!existsSync(join(root, fills))) throw new Error(`The build of apps/${app} did not fill ${fills}.`)
  await mkdir(dirname(memory(app)), { recursive: true })
  await writeFile(memory(app), JSON.stringify({ sources, filled: await filledAt(fills) }))
}

const filledAt = async fills => stat(join(root, fills)).then(folder => folder.mtimeMs, () => null)

/** One number over everything a build reads: the app, the packages it stands on, the lockfile. */
async function fingerprint(app) {
  const hash = createHash('sha256')
  const rooms = await roomsOf(`apps/${app}`)
  const places = ['package-lock.json', 'tsconfig.base.json']
  for (const room of rooms) places.push(...(await sourcesIn(room)))
  for (const place of places.sort()) hash.update(`${place}\0`).update(await readFile(join(root, place)))
  return hash.digest('hex')
}

async function roomsOf(room, seen = new Set()) {
  if (seen.has(room)) return seen
  seen.add(room)
  const { dependencies = {} } = JSON.parse(await readFile(join(root, room, 'package.json'), 'utf8'))
  for (const name of Object.keys(dependencies)) {
    if (name.startsWith('@visavis/')) await roomsOf(`packages/${name.slice('@visavis/'.length)}`, seen)
  }
  return seen
}

const isLeftOut = name => name.startsWith('.') || ['node_modules', 'build', 'dist', 'tests'].includes(name) || /\.(test|proof)\.ts$/.test(name)

async function sourcesIn(place) {
  const found = []
  for (const entry of await readdir(join(root, place), { withFileTypes: true })) {
    if (isLeftOut(entry.name)) continue
    if (entry.isDirectory()) found.push(...(await sourcesIn(`${place}/${entry.name}`)))
    else found.push(`${place}/${entry.name}`)
  }
  return found
}
