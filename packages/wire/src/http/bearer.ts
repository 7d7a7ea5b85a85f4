import { fromBase64url, toBase64url } from '../bytes.ts'

/** The `Authorization` header for a 32-byte token or read secret. */
export const bearer = (token: Uint8Array): string => `Bearer ${toBase64url(token)}`

/** The 32 bytes in an `Authorization` header, or null when there are none. */
export const readBearer = (header: string | null | undefined): Uint8Array | null => {
  const match = /^Bearer ([A-Za-z0-9_-]{43})$/i.exec(header ?? '')
  try {
    return match?.[1] ? fromBase64url(match[1]) : null
  } catch {
    return null
  }
}
