import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

/** The real house, as `npm start` runs it, on a port the system chose. */
export interface Running {
  readonly process: ChildProcess
  readonly base: string
  /** Everything it has said so far, on both outputs. */
  said(): string
  /** Sends the signal and waits for the end: the exit status, or null after a hard kill. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

const start = (args: readonly string[]) => {
  const process_ = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const output = { text: '' }
  const ended = new Promise<number | null>((resolve) => process_.on('close', resolve))
  for (const stream of [process_.stdout, process_.stderr]) stream.on('data', (part: Buffer) => { output.text += part.toString() })
  return { process_, output, ended }
}

/** Starts the house over a folder and waits until it is open. */
export const startHouse = async (data: string, ...more: string[]): Promise<Running> => {
  const { process_, output, ended } = start(['--data', data, '--port', '0', ...more])
  const base = await new Promise<string>((resolve, reject) => {
    process_.stdout.on('data', () => {
      const address = /http:\/\/\S+/.exec(output.text)?.[0]
      if (address) resolve(address.replace('localhost', '127.0.0.1'))
    })
    void ended.then(() => reject(new Error(output.text)))
  })
  return {
    process: process_, base, said: () => output.text,
    end: async (signal) => { process_.kill(signal); return ended },
  }
}

/** Starts the house where it cannot open, and waits for what it says: exit status and words. */
export const startInVain = async (...args: string[]): Promise<{ status: number | null; said: string }> => {
  const { output, ended } = start(args)
  const status = await ended
  return { status, said: output.text.trim() }
}
