import { hash, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'

const name = 'visavis-desk'

/** The session a browser shows, or null. */
export function sessionIn(c: Context): string | null {
  const found = new RegExp(`(?:^|;\\s*)${name}=([\\w-]{43})(?:;|$)`).exec(c.req.header('cookie') ?? '')
  return found?.[1] ?? null
}

/** Not for scripts, not for other sites, only for the desk; over TLS alone where a proxy or the address says so. */
export function sessionCookie(secret: string, isSecure: boolean): string {
  const ends = secret === '' ? '; Max-Age=0' : ''
  return `${name}=${secret}; Path=/desk; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}${ends}`
}

/** What every form of a session carries; another site cannot know it. */
export const formToken = (session: string): string => hash('sha256', `form\0${session}`, 'base64url')

export function isFormToken(session: string, token: string | null): boolean {
  const [wanted, given] = [Buffer.from(formToken(session)), Buffer.from(token ?? '')]
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}
