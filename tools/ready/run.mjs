import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from './words.mjs'

/** The surroundings of every command we start: our own Node and tools come first. */
export const surroundings = (more = {}) => ({
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  ...more,
})

/**
 * Runs a command to its end and keeps what it said.
 * @returns {Promise<{ok: boolean, status: number, said: string}>}
 */
export function run(command, args, { cwd = root, env = {}, show = false } = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, { cwd, env: surroundings(show ? env : { NO_COLOR: '1', ...env }), stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
    let said = ''
    child.stdout?.on('data', bytes => (said += bytes))
    child.stderr?.on('data', bytes => (said += bytes))
    child.on('error', error => resolve({ ok: false, status: 127, said: `${said}${error.message}` }))
    child.on('close', (status, signal) => resolve({ ok: status === 0, status: status ?? (signal ? 1 : 0), said: plain(said) }))
  })
}

// Not every tool honours NO_COLOR.
const plain = text => text.replace(/\u001b\[[0-9;]*m/g, '')

/** Runs a command whose failure ends everything, with its last lines as the reason. */
export async function mustRun(what, command, args, options) {
  const { ok, said } = await run(command, args, options)
  if (ok) return said
  throw new Error(`${what} did not work:\n${said.trim().split('\n').slice(-25).join('\n')}`)
}
