import { stat } from 'node:fs/promises'
import { Refusal } from './refusal.ts'

/** The size of a file in bytes. Throws Refusal unless there is such a file to read. */
export async function mustBeFile(path: string): Promise<number> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(error.code === 'ENOENT' ? `There is no file ${path}. Check the name and the folder.` : `The file ${path} cannot be read (${error.code}).`)
  })
  if (!found.isFile()) throw new Refusal(`${path} is a folder. Name the file inside it.`)
  return found.size
}
