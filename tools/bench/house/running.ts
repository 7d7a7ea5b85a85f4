import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../../apps/server/src/main.ts', import.meta.url))
const manyTurns = 'appends=1000000000 reads=1000000000 strangers=1000000000 frames=1000000000 connections=100000'

/** A process under measurement. */
export interface Running {
  readonly port: number
  /** Processor time it has used, in ms. */
  cpu(): number
  /** Memory it holds now, in MB. */
  memory(): number
  stop(): Promise<void>
}

/** The real house over a folder, with no limit on turns. */
export const startHouse = (folder: string): Promise<Running> => start([main, '--data', folder, '--port', '0'])

/** Starts a script with Node and waits until it says its port (":1234"). */
export const start = async (args: readonly string[]): Promise<Running> => {
  const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, VISAVIS_LIMITS: manyTurns } })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.on('data', (said: Buffer) => {
      const found = /:(\d+)\s/.exec(said.toString())
      if (found) resolve(Number(found[1]))
    })
    void ended.then(() => reject(new Error('the measured process did not open')))
  })
  const proc = (name: string) => readFileSync(`/proc/${child.pid}/${name}`, 'utf8')
  return {
    port,
    cpu: () => {
      const fields = proc('stat').split(') ')[1]!.split(' ')
      return (Number(fields[11]) + Number(fields[12])) * 10
    },
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(proc('status'))![1]) / 1024,
    stop: async () => { child.kill('SIGTERM'); await ended },
  }
}
