import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A real house: its own process, its own folder, a free port. */
export interface StoneHouse {
  at: string
  folder: string
  /** Kills it as a power cut would, and opens it again over the same folder. */
  killAndRestart(): Promise<void>
  close(): Promise<void>
}

/** `settings` go to the house as they are, such as `--sample`. */
export async function openStoneHouse(settings: readonly string[] = []): Promise<StoneHouse> {
  await built('build', [])
  const folder = mkdtempSync(join(tmpdir(), 'visavis-house-'))
  const port = await freePort()
  const at = `http://localhost:${port}`
  let house = await start(port, folder, settings)
  return {
    at, folder,
    killAndRestart: async () => {
      await end(house, 'SIGKILL')
      house = await start(port, folder, settings)
    },
    close: async () => {
      await end(house, 'SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Builds the group side when it has not been built, or `anew`; gives its folder. */
export async function built(folder: string, args: string[], { anew = false } = {}): Promise<string> {
  const place = join(root, 'apps/group', folder)
  if (!anew && existsSync(join(place, 'index.html'))) return place
  const build = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', ...args], { cwd: join(root, 'apps/group'), stdio: 'ignore' })
  await new Promise<void>((done, failed) => build.once('exit', (code) => (code === 0 ? done() : failed(new Error(`the group side was not built: ${code}`)))))
  return place
}

function start(port: number, folder: string, settings: readonly string[]): Promise<ChildProcess> {
  const args = [join(root, 'apps/server/src/main.ts'), '--port', String(port), '--data', folder, ...settings]
  const house = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  return new Promise((open, failed) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk
      if (said.includes('is open at')) open(house)
    }
    house.stdout.on('data', hear)
    house.stderr.on('data', hear)
    house.once('exit', () => failed(new Error(`the house did not open: ${said}`)))
  })
}

async function end(house: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (house.exitCode !== null) return
  const gone = new Promise((done) => house.once('exit', done))
  house.kill(signal)
  await gone
}

function freePort(): Promise<number> {
  const probe = createServer()
  return new Promise((found) => probe.listen(0, () => {
    const { port } = probe.address() as { port: number }
    probe.close(() => found(port))
  }))
}
