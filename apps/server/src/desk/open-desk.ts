import type { DatabaseSync } from 'node:sqlite'
import { inOneGo } from '../directory/store/open-file.ts'
import { entryOf } from '../directory/confirm/entry.ts'
import type { Ground, Room } from '../room.ts'
import { acts, takeAll } from './acts.ts'
import { entrySheet } from './entry-sheet.ts'
import { draw, goTo, inside, whoIsIn } from './ground.ts'
import type { Desk, Inside } from './ground.ts'
import { changes, undo } from './history.ts'
import { counts, listNames, search, workList } from './lists.ts'
import { openSignIn } from './sign-in.ts'

const onPage = 50

/**
 * The desk of a contact point: the only place with accounts, and only over public entries. Cards of groups that live here
 * cannot be reached from it. `changed` tells the directory.
 */
export function openDesk(ground: Ground, file: DatabaseSync, changed: () => Promise<void>): Room {
  const desk: Desk = { ground, file, changed, today: () => new Date(ground.clock()).toISOString().slice(0, 10) }
  const door = openSignIn(desk)
  return {
    routes(app) {
      app.get('/desk', (c) => (whoIsIn(desk, c) === null ? draw(desk, c, { kind: 'sign-in', name: '' }) : inside(desk, (all) => start(desk, all))(c)))
      app.post('/desk/in', (c) => door.signIn(c))
      app.post('/desk/out', inside(desk, ({ c }) => door.signOut(c)))
      app.get('/desk/begin/:secret', (c) => door.welcome(c))
      app.post('/desk/begin/:secret', (c) => door.begin(c))
      app.get('/desk/history', inside(desk, (all) => history(desk, all)))
      app.post('/desk/undo', inside(desk, (all) => takeBack(desk, all)))
      app.post('/desk/differences', inside(desk, ({ c, form }) => {
        inOneGo(file, () => takeAll(desk, form.getAll('slug').slice(0, onPage)))
        return goTo(c, '/desk/differences', 'settled')
      }))
      app.get('/desk/entry/:slug', inside(desk, (all) => see(desk, all)))
      app.post('/desk/entry/:slug/:act', inside(desk, (all) => act(desk, all)))
      for (const name of listNames) app.get(`/desk/${name}`, inside(desk, (all) => list(desk, all, name)))
    },
  }
}

const number = (text: string | undefined, usual: number): number => (/^\d{1,12}$/.test(text ?? '') ? Number(text) : usual)

function start(desk: Desk, { c }: Inside) {
  const words = (c.req.query('words') ?? '').trim().slice(0, 100)
  return draw(desk, c, { kind: 'start', counts: counts(desk.file, desk.today()), words, found: words === '' ? null : search(desk.file, words, onPage) })
}

function list(desk: Desk, { c }: Inside, name: (typeof listNames)[number]) {
  const from = number(c.req.query('from'), 0)
  const { rows, more } = workList(desk.file, name, desk.today(), from, onPage)
  return draw(desk, c, { kind: 'list', list: name, rows, next: more ? from + onPage : null })
}

function history(desk: Desk, { c }: Inside) {
  const lines = changes(desk.file, null, number(c.req.query('before'), Number.MAX_SAFE_INTEGER), onPage)
  return draw(desk, c, { kind: 'history', lines, next: lines.length === onPage ? (lines.at(-1)?.number ?? null) : null })
}

function see(desk: Desk, { c }: Inside) {
  const kept = entryOf(desk.file, c.req.param('slug') ?? '')
  return kept === null ? c.notFound() : draw(desk, c, entrySheet(desk, kept))
}

async function act(desk: Desk, { c, who, form }: Inside): Promise<Response> {
  const [slug, doIt] = [c.req.param('slug') ?? '', acts[c.req.param('act') ?? '']]
  const done = inOneGo(desk.file, () => {
    const kept = entryOf(desk.file, slug)
    return kept === null || doIt === undefined ? null : doIt(desk, kept, form, who)
  })
  const kept = entryOf(desk.file, slug)
  if (done === null || kept === null) return c.notFound()
  if (typeof done !== 'string') return draw(desk, c, entrySheet(desk, kept, done), null, done.why === 'clash' ? 409 : 422)
  if (done === 'outOfDate') return draw(desk, c, entrySheet(desk, kept), done, 409)
  await desk.changed()
  return goTo(c, `/desk/entry/${slug}`, done)
}

async function takeBack(desk: Desk, { c, who, form }: Inside): Promise<Response> {
  const undone = inOneGo(desk.file, () => undo(desk.file, number(form.get('number') ?? '', -1), who, desk.ground.clock()))
  await desk.changed()
  const slug = form.get('slug') ?? ''
  return goTo(c, entryOf(desk.file, slug) === null ? '/desk/history' : `/desk/entry/${slug}`, undone ? 'undone' : 'cannotUndo')
}
