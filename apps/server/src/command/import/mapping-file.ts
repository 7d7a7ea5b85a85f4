import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { readMapping } from '@visavis/directory'
import type { Mapping } from '@visavis/directory'
import type { FeedFile } from '../../directory/import/row.ts'
import { Refusal } from '../io.ts'

/** The mapping in a file, or null when there is no such file yet. Throws Refusal when it cannot be understood. */
export async function readMappingFile(path: string): Promise<Mapping | null> {
  if (!existsSync(path)) return null
  let value: unknown
  try {
    value = JSON.parse(await readFile(path, 'utf8'))
  } catch {
    throw new Refusal(`The mapping ${path} is not JSON. Nothing was imported.`)
  }
  const read = readMapping(value)
  if ('fault' in read) throw new Refusal(`The mapping ${path} cannot be used: ${read.fault}. Nothing was imported.`)
  return read.mapping
}

export const writeMappingFile = (path: string, mapping: Mapping): Promise<void> => writeFile(path, JSON.stringify(mapping, null, 2) + '\n')

const why = { name: '', content: ' (guessed from what stands in it)', nothing: '' }

/** What each column was taken for, as a person reads it. */
export function previewLines({ guesses, mapping, format }: FeedFile): string[] {
  if (mapping === null) return [`Read as ${format}: its fields are known, there is nothing to map.`]
  const width = Math.min(40, Math.max(...guesses.map(({ header }) => header.length)))
  return [
    `Read as ${format}; the headers stand in row ${mapping.headerRow}.`,
    ...guesses.map(({ header, field, by, examples }) => `  ${header.slice(0, 40).padEnd(width)}  ${(field === '-' ? 'left aside' : field).padEnd(16)}${field === '-' ? '' : why[by]}  ${examples.map((each) => each.replaceAll('\n', ' ').slice(0, 30)).join(' | ')}`),
  ]
}
