import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the whole project. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

const made = ['.git', 'node_modules', 'build', 'build-look', 'dist', '.svelte-kit', 'data', 'coverage', 'test-results']
const rooms = ['packages', 'apps', 'stories', 'tools']
const configs = ['.dependency-cruiser.mjs', '.oxlintrc.json', 'tsconfig.base.json', 'tsconfig.json', 'package.json']

/** Every source file below a folder that people wrote, as paths from the root with forward slashes. */
export function writtenFiles(folder: string, top = root): string[] {
  return readdirSync(join(top, folder), { withFileTypes: true }).flatMap(entry => {
    const place = folder === '.' ? entry.name : `${folder}/${entry.name}`
    if (made.includes(entry.name)) return []
    return entry.isDirectory() ? writtenFiles(place, top) : [place]
  })
}

/** The sources that the walls are about. */
export const sources = (top = root): string[] => rooms.flatMap(room => writtenFiles(room, top)).filter(file => /\.(ts|svelte)$/.test(file))

/**
 * A copy of the sources in which wrong things can be planted without anybody stumbling over them.
 * Its workspaces lead to the copy, its other packages to the real ones. Call `remove` when done.
 */
export function copyOfTheTree(): { top: string; plant: (file: string, text: string) => void; remove: () => void } {
  const top = mkdtempSync(join(tmpdir(), 'visavis-gate-'))
  for (const room of rooms) {
    cpSync(join(root, room), join(top, room), { recursive: true, filter: from => !made.includes(from.split('/').at(-1) ?? '') })
  }
  for (const config of configs) cpSync(join(root, config), join(top, config))
  linkPackages(top)
  return {
    top,
    plant: (file, text) => {
      mkdirSync(dirname(join(top, file)), { recursive: true })
      writeFileSync(join(top, file), text)
    },
    remove: () => rmSync(top, { recursive: true, force: true }),
  }
}

function linkPackages(top: string): void {
  mkdirSync(join(top, 'node_modules', '@visavis'), { recursive: true })
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@visavis') symlinkSync(join(root, 'node_modules', name), join(top, 'node_modules', name))
  }
  for (const [room, name] of Object.entries(packageNames)) symlinkSync(join(top, room), join(top, 'node_modules', name))
}

/** The name by which each room is imported. */
export const packageNames: Record<string, string> = {
  'packages/group': '@visavis/group',
  'packages/directory': '@visavis/directory',
  'packages/wire': '@visavis/wire',
  'packages/seal': '@visavis/seal',
  'packages/sync': '@visavis/sync',
  'packages/look': '@visavis/look',
  'packages/messages': '@visavis/messages',
  'apps/public': '@visavis/public',
  'apps/server': '@visavis/server',
  'apps/group': '@visavis/group-side',
}
