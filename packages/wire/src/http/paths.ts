import { toBase64url, toHex } from '../bytes.ts'

/** Every body is CBOR unless a path says otherwise. */
export const CBOR_TYPE = 'application/cbor'

/** Paths of the blind side; ids are bytes (log 16, letterbox address 32). */
export const paths = {
  log: (logId: Uint8Array): string => `/log/${toHex(logId)}`,
  entries: (logId: Uint8Array): string => `/log/${toHex(logId)}/entries`,
  page: (logId: Uint8Array, from: number, most: number): string => `/log/${toHex(logId)}/entries?from=${from}&most=${most}`,
  forget: (logId: Uint8Array): string => `/log/${toHex(logId)}/forget`,
  ending: (logId: Uint8Array): string => `/log/${toHex(logId)}/ending`,
  letterbox: (address: Uint8Array): string => `/letterbox/${toBase64url(address)}`,
  letters: (from: number): string => `/letterbox?from=${from}`,
  live: '/live',
  health: '/health',
} as const
