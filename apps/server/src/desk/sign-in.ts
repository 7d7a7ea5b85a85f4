import type { DeskNotice } from '@visavis/public'
import type { Context } from 'hono'
import { keepPace } from '../directory/card/pace.ts'
import { sessionCookie, sessionIn } from './cookie.ts'
import { draw, goTo, isFromElsewhere, url } from './ground.ts'
import type { Desk } from './ground.ts'
import { fitsPassphrase, hashPassphrase } from './passphrase.ts'
import { begin, closeSession, openSession, passphraseOf, whoBegins } from './staff.ts'

const triesPerName = 20
const triesInAll = 300
const leastSigns = 12
const mostSigns = 200
const mostLetters = 4096

/** The way in and out: a name with a passphrase, or a one-time link that lets one choose it. */
export function openSignIn(desk: Desk) {
  const { file, ground } = desk
  const [byName, inAll] = [keepPace(triesPerName, ground.clock), keepPace(triesInAll, ground.clock)]
  const secret = () => Buffer.from(ground.random(32)).toString('base64url')

  const letIn = (c: Context, name: string): Response => {
    const session = secret()
    openSession(file, name, session, ground.clock())
    c.header('set-cookie', sessionCookie(session, ground.config.behindProxy || url(c).protocol === 'https:'))
    return goTo(c, '/desk')
  }
  const form = async (c: Context): Promise<URLSearchParams> => new URLSearchParams((await c.req.text()).slice(0, mostLetters))
  const again = (c: Context, name: string, notice: DeskNotice, status: number) => draw(desk, c, { kind: 'sign-in', name }, notice, status)

  return {
    async signIn(c: Context): Promise<Response> {
      const sent = await form(c)
      const [name, passphrase] = [(sent.get('name') ?? '').trim(), (sent.get('passphrase') ?? '').slice(0, mostSigns)]
      if (isFromElsewhere(c)) return again(c, '', 'outOfDate', 403)
      if ((inAll.wait('all') || byName.wait(name.slice(0, 80).toLowerCase())) > 0) return again(c, name, 'tooOften', 429)
      const fits = await fitsPassphrase(passphrase, passphraseOf(file, name))
      return fits ? letIn(c, name) : again(c, name, 'signInWrong', 401)
    },
    signOut(c: Context): Response {
      closeSession(file, sessionIn(c) ?? '')
      c.header('set-cookie', sessionCookie('', ground.config.behindProxy || url(c).protocol === 'https:'))
      return goTo(c, '/desk')
    },
    welcome(c: Context) {
      const name = whoBegins(file, c.req.param('secret') ?? '', ground.clock())
      return name === null ? draw(desk, c, { kind: 'begin-gone' }, null, 404) : draw(desk, c, { kind: 'begin', name })
    },
    async begin(c: Context): Promise<Response> {
      const [sent, link] = [await form(c), c.req.param('secret') ?? '']
      const name = whoBegins(file, link, ground.clock())
      if (name === null) return draw(desk, c, { kind: 'begin-gone' }, null, 404)
      const passphrase = sent.get('passphrase') ?? ''
      if (passphrase.length < leastSigns || passphrase.length > mostSigns) return draw(desk, c, { kind: 'begin', name }, 'tooShort', 422)
      if (passphrase !== sent.get('again')) return draw(desk, c, { kind: 'begin', name }, 'notSame', 422)
      const kept = await hashPassphrase(passphrase, ground.random(16))
      return begin(file, link, kept, ground.clock()) ? letIn(c, name) : draw(desk, c, { kind: 'begin-gone' }, null, 404)
    },
  }
}
