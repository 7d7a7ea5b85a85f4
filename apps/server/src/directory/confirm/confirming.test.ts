import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { makeLink } from './links.ts'
import { openConfirming } from './open-confirming.ts'
import { proposalsOf } from './proposals.ts'
import { openContactPoint } from './tests/contact-point.ts'

async function withLetter() {
  const point = await openContactPoint((ground, { file, changed }) => [openConfirming(ground, file, changed)])
  await point.imported({ owls: { name: 'Night Owls' }, larks: {} })
  const slug = point.slugOf('owls')
  const secret = makeLink(point.file, slug, new Uint8Array(randomBytes(24)), point.today())
  const path = `/confirm/${secret}`
  return { ...point, slug, path, secret, read: async (at = path) => (await point.app.request(at)).text(), shown: () => point.directory.listingBySlug(slug) }
}

describe('the night owls get a letter with a link', () => {
  it('and one press is enough; opening it alone says nothing', async () => {
    const { read, path, post, shown } = await withLetter()
    expect(await read()).toMatch(/Night Owls[^]*12 Mill Lane[^]*name="answer" value="yes"/)
    expect(shown()?.confirmed).toBeUndefined()
    const answered = await post(path, { answer: 'yes' })
    expect([answered.status, answered.headers.get('location')]).toEqual([303, `${path}?said=yes`])
    expect(shown()).toMatchObject({ confirmed: { on: '2026-01-05', by: 'group', how: 'link' }, standing: 'green' })
    expect(await read(`${path}?said=yes`)).toContain('confirmed this entry today')
  })

  it('half a year later their entry is amber, after a year it is hidden, and one press brings it back', async () => {
    const { path, post, shown, later, slug, directory, secret, file } = await withLetter()
    await post(path, { answer: 'yes' })
    await later(183)
    expect(shown()?.standing).toBe('amber')
    await later(181)
    expect(shown()?.standing).toBe('amber')
    await later(1)
    expect(shown()).toBeNull()
    expect(file.prepare('SELECT count(*) AS n FROM listings').get()).toEqual({ n: 2 })
    await post(`/confirm/${secret}`, { answer: 'yes' })
    expect(directory.listingBySlug(slug)?.confirmed?.on).toBe('2027-01-05')
  })

  it('an import of the same feed takes nothing of it away, and makes nothing fresher', async () => {
    const { path, post, shown, imported, later } = await withLetter()
    await post(path, { answer: 'yes' })
    await later(200)
    await imported({ owls: { name: 'Night Owls', notes: 'Now with tea.' }, larks: {} })
    expect(shown()).toMatchObject({ notes: 'Now with tea.', confirmed: { on: '2026-01-05' }, standing: 'amber' })
  })

  it('what they change waits for the contact point; what makes no sense comes back to them', async () => {
    const { path, post, shown, file, slug } = await withLetter()
    expect(await (await post(path, { answer: 'change', name: 'Night Owls' })).text()).toContain('Nothing is different yet')
    const wrong = await post(path, { answer: 'change', link: 'javascript:alert(1)', venue: 'School' })
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringMatching(/aria-invalid="true"[^]*value="javascript:alert\(1\)"|value="javascript:alert\(1\)"[^]*aria-invalid="true"/)])
    await post(path, { answer: 'change', venue: 'School', words: 'From <b>May</b> on at eight.', slug: 'other' })
    expect(proposalsOf(file, slug)).toMatchObject([{ day: '2026-01-05', texts: { venue: 'School' }, words: 'From <b>May</b> on at eight.' }])
    expect(shown()).toMatchObject({ place: { venue: 'Mill' } })
    expect(shown()?.confirmed).toBeUndefined()
  })

  it('when they have ended they are gone today, and kept', async () => {
    const { path, post, shown, file, slug } = await withLetter()
    await post(path, { answer: 'ended' })
    expect(shown()).toBeNull()
    expect(file.prepare('SELECT count(*) AS n FROM listings').get()).toEqual({ n: 2 })
    expect(file.prepare('SELECT who, field, before, after FROM history WHERE slug = ?').all(slug)).toMatchObject([{ who: '', field: 'status', before: 'open', after: 'ended' }])
  })

  it('a guessed link and one of last year lead nowhere; the file does not hold the secret', async () => {
    const { app, later, path, file, secret } = await withLetter()
    for (const guess of ['A'.repeat(32), 'short', secret.slice(1), encodeURIComponent('\' OR 1=1 --')]) expect((await app.request(`/confirm/${guess}`)).status).toBe(404)
    expect(JSON.stringify(file.prepare('SELECT hex(hash) AS hash, slug, made FROM links').all())).not.toContain(secret)
    await later(401)
    const gone = await app.request(path, { method: 'POST', body: 'answer=yes' })
    expect([gone.status, await gone.text()]).toEqual([404, expect.stringContaining('no longer valid')])
    expect(file.prepare('SELECT count(*) AS n FROM history').get()).toEqual({ n: 0 })
  })
})
