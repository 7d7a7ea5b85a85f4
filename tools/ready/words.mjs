import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the whole project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Progress goes to the error stream, so that a command's own answer stays alone on the other one. */
export const speak = quiet => words => {
  if (!quiet) process.stderr.write(`${words}\n`)
}
