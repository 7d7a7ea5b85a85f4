import type { DatabaseSync } from 'node:sqlite'
import type { DeskNotice, DeskSheet } from '@visavis/public'
import { pages } from '@visavis/public'
import type { Context } from 'hono'
import { send } from '../pages/send.ts'
import { visitOf } from '../pages/visit.ts'
import type { Ground } from '../room.ts'
import { formToken, isFormToken, sessionIn } from './cookie.ts'
import { whoIs } from './staff.ts'

/** What every page of the desk stands on. */
export interface Desk {
  ground: Ground
  file: DatabaseSync
  /** Shows what was just changed. */
  changed: () => Promise<void>
  /** ISO day. */
  today: () => string
}

/** Somebody who is in, with the form they sent (empty for a page they only look at). */
export interface Inside {
  c: Context
  who: string
  form: URLSearchParams
}

const mostLetters = 64 * 1024
const notices: readonly DeskNotice[] = ['saved', 'nothingChanged', 'settled', 'undone', 'cannotUndo', 'wrongMail']

export const url = (c: Context): URL => new URL(c.req.url)

/** The name of somebody who is in, or null. */
export function whoIsIn({ file, ground }: Desk, c: Context): string | null {
  const session = sessionIn(c)
  return session === null ? null : whoIs(file, session, ground.clock())
}

/** Draws a page of the desk; what was done before it stands in its address. */
export function draw(desk: Desk, c: Context, sheet: DeskSheet, notice: DeskNotice | null = null, status = 200): Promise<Response> {
  const visit = visitOf(url(c), c.req.header('accept-language'))
  const done = notices.find((each) => each === c.req.query('done')) ?? null
  const session = sessionIn(c)
  const who = whoIsIn(desk, c)
  return send(c, pages.desk(visit, { who, token: session !== null && who !== null ? formToken(session) : '', notice: notice ?? done, sheet }), status, visit.lang)
}

/** Goes on to another page of the desk, in the language asked for. */
export function goTo(c: Context, path: string, done: DeskNotice | null = null): Response {
  const query = new URLSearchParams({ ...(done && { done }), ...(c.req.query('lang') && { lang: c.req.query('lang') ?? '' }) }).toString()
  return c.redirect(query === '' ? path : `${path}?${query}`, 303)
}

/** True when a browser says that another site sent this. */
export const isFromElsewhere = (c: Context): boolean => ['cross-site', 'same-site'].includes(c.req.header('sec-fetch-site') ?? '')

/** Lets in whoever is signed in; a form must come from our own page, and be of a size a person writes. */
export const inside = (desk: Desk, answer: (inside: Inside) => Promise<Response> | Response) => async (c: Context): Promise<Response> => {
  const text = c.req.method === 'POST' ? await c.req.text() : ''
  const who = whoIsIn(desk, c)
  if (who === null) return draw(desk, c, { kind: 'sign-in', name: '' }, null, 401)
  const form = new URLSearchParams(text.length > mostLetters ? '' : text)
  if (c.req.method === 'POST' && (isFromElsewhere(c) || !isFormToken(sessionIn(c) ?? '', form.get('token')))) return draw(desk, c, { kind: 'nothing' }, 'outOfDate', 403)
  try {
    return await answer({ c, who, form })
  } catch (error) {
    if ((((error as { errcode?: number }).errcode ?? 0) & 255) === 5) return draw(desk, c, { kind: 'nothing' }, 'busy', 503)
    throw error
  }
}
