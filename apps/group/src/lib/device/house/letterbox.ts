import { decodeLetters, paths } from '@visavis/wire'
import type { Letter } from '@visavis/wire'
import type { Told } from '@visavis/sync'
import type { Transport } from '../ports.ts'
import { told } from './answer.ts'

/** Drops a sealed letter; the same bytes again are the same letter. */
export function dropLetter(transport: Transport, address: Uint8Array, bytes: Uint8Array): Promise<Told<object>> {
  return told(transport, { method: 'PUT', path: paths.letterbox(address), token: null, type: 'application/octet-stream', body: bytes }, () => ({}))
}

/** Letters that came since `from`, oldest first. */
export function fetchLetters(transport: Transport, readSecret: Uint8Array, from: number): Promise<Told<{ letters: Letter[] }>> {
  return told(transport, { method: 'GET', path: paths.letters(from), token: readSecret, type: 'application/cbor', body: null },
    ({ body }) => decodeLetters(body))
}
