import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../../command/main.ts', import.meta.url))

/** Pulls what is due in a process of its own, so that nobody who looks for a group waits for an import. Never throws. */
export function pullInOwnProcess(folder: string): Promise<void> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [command, 'sources', 'pull', '--due', '--data', folder], { stdio: 'ignore' })
    child.on('error', () => done())
    child.on('exit', () => done())
  })
}
