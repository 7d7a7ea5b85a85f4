import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './tree.ts'

export interface Cruise {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: { readonly violations: readonly { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }[] }
}

/** The tables of .dependency-cruiser.mjs. */
export interface Walls {
  readonly mayImport: Record<string, readonly string[]>
  readonly mayUse: Record<string, readonly string[]>
  readonly default: { readonly forbidden: readonly { readonly name: string }[] }
}

export const walls = async (): Promise<Walls> => (await import(join(root, '.dependency-cruiser.mjs'))) as Walls

/** Who imports whom, below `top`, and which imports the rules forbid. */
export function cruise(top: string): Cruise {
  const command = join(root, 'node_modules', '.bin', 'depcruise')
  const args = [command, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'packages', 'apps', 'stories', 'tools']
  return JSON.parse(output(process.execPath, args, top)) as Cruise
}

/** What a command says, also when it ends with a complaint. */
export function output(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}
