import type { DatabaseSync } from 'node:sqlite'
import { onlyConsented } from '@visavis/directory'
import { pages } from '@visavis/public'
import type { Context } from 'hono'
import { send } from '../../pages/send.ts'
import { visitOf } from '../../pages/visit.ts'
import type { Ground, Room } from '../../room.ts'
import { inOneGo } from '../store/open-file.ts'
import { askedFields, readAnswer } from './answer.ts'
import type { GroupsAnswer } from './answer.ts'
import { setConfirmed, setTexts } from './change.ts'
import { entryOf, textsNow } from './entry.ts'
import type { KeptEntry } from './entry.ts'
import { slugOfLink } from './links.ts'
import { addProposal } from './proposals.ts'

const mostLetters = 32 * 1024
const saids = ['yes', 'changed', 'ended'] as const

/**
 * Where a group says by a secret link whether its entry is right. Opening the link changes nothing, because programs
 * open links, too; only pressing a button does. `changed` tells the directory.
 */
export function openConfirming(ground: Ground, file: DatabaseSync, changed: () => Promise<void>): Room {
  const today = () => new Date(ground.clock()).toISOString().slice(0, 10)
  const found = (c: Context): KeptEntry | null => {
    const slug = slugOfLink(file, c.req.param('secret') ?? '', today())
    return slug === null ? null : entryOf(file, slug)
  }
  const visit = (c: Context) => visitOf(new URL(c.req.url), c.req.header('accept-language'))
  const gone = (c: Context) => send(c, pages.confirmGone(visit(c)), 404, visit(c).lang)
  const draw = (c: Context, kept: KeptEntry, more: Partial<Parameters<typeof pages.confirm>[1]>, status = 200) => {
    const listing = onlyConsented({ ...kept.entry, slug: kept.slug }, 'page')
    return send(c, pages.confirm(visit(c), { listing, now: ground.clock(), said: null, asks: 'all', fields: askedFields, texts: textsNow(kept), words: '', wrong: [], unclear: false, ...more }), status, visit(c).lang)
  }
  const see = (c: Context) => {
    const kept = found(c)
    if (kept === null) return gone(c)
    const asks = c.req.query('change') === undefined ? 'all' : 'change'
    return draw(c, kept, { asks, said: saids.find((each) => each === c.req.query('said')) ?? null })
  }
  const take = async (c: Context) => {
    const text = await c.req.text()
    const kept = found(c)
    if (kept === null || text.length > mostLetters) return gone(c)
    const form = new URLSearchParams(text)
    const answer = readAnswer(kept, (field) => form.get(field))
    if (answer.kind === 'unclear') return draw(c, kept, { asks: 'change', texts: { ...textsNow(kept), ...answer.given }, words: answer.words, wrong: answer.wrong, unclear: true }, 422)
    inOneGo(file, () => note(file, kept.slug, answer, ground.clock(), today()))
    await changed()
    const lang = c.req.query('lang')
    return c.redirect(`${c.req.path}?said=${answer.kind === 'change' ? 'changed' : answer.kind}${lang === undefined ? '' : `&lang=${encodeURIComponent(lang)}`}`, 303)
  }
  return {
    routes(app) {
      app.get('/confirm/:secret', see)
      app.post('/confirm/:secret', take)
    },
  }
}

function note(file: DatabaseSync, slug: string, answer: Exclude<GroupsAnswer, { kind: 'unclear' }>, at: number, today: string): void {
  const group = { who: '', at }
  if (answer.kind === 'change') return addProposal(file, { slug, day: today, texts: answer.texts, words: answer.words })
  if (answer.kind === 'ended') return void setTexts(file, slug, new Map([['status', 'ended']]), group)
  setConfirmed(file, slug, { on: today, by: 'group', how: 'link' }, group)
}
