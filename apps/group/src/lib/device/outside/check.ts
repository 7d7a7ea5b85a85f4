import { saidBy } from '@visavis/seal'
import { fromBase64url, Malformed } from '@visavis/wire'
import type { Shown } from '../view.ts'
import { ownWords, TITLE } from './own.ts'

/** Characters of a text that is looked at. */
const MOST = 2_000_000

interface Row { day: string; what: string; words: string; proof: string }

/** What a text with shown words proves, row by row; null when it is no such text. */
export async function checkShown(text: string): Promise<Shown[] | null> {
  const rows = rowsOf(text)
  return rows && Promise.all(rows.map(checked))
}

async function checked({ day, what, words, proof }: Row): Promise<Shown> {
  const by = await whoSaid({ day, what, words, proof })
  return { by: by ?? '', day, what, text: words, proven: by !== null }
}

async function whoSaid({ day, what, words, proof }: Row): Promise<string | null> {
  const at = Date.parse(`${day}T00:00:00Z`)
  // One day has one way to be written: what is shown is what was signed.
  if (!ownWords.includes(what) || !(at >= 0) || new Date(at).toISOString().slice(0, 10) !== day || !words.isWellFormed()) return null
  try {
    return await saidBy(fromBase64url(proof), { at, kind: what, bytes: new TextEncoder().encode(words) })
  } catch (cause) {
    if (cause instanceof Malformed) return null
    throw cause
  }
}

function rowsOf(text: string): Row[] | null {
  if (text.length > MOST) return null
  const read = parsed(text)
  if (!isMap(read) || read.visavis !== TITLE || !Array.isArray(read.said) || read.said.length === 0) return null
  const rows: unknown[] = read.said
  return rows.every(isRow) ? rows : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isRow = (value: unknown): value is Row => isMap(value) && ['day', 'what', 'words', 'proof'].every((field) => typeof value[field] === 'string')
