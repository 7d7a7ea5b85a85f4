import { describe, expect, it } from 'vitest'
import { addProposal } from '../directory/confirm/proposals.ts'
import { openContactPoint } from '../directory/confirm/tests/contact-point.ts'
import { addPerson, removePerson } from './staff.ts'
import { openDesk } from './open-desk.ts'

const passphrase = 'four otters in a row'

const larks = { when: { series: [], zone: null, words: '', look: true }, notes: 'Every 2nd Sunday.' }

async function openPoint() {
  const point = await openContactPoint((ground, { file, changed }) => [openDesk(ground, file, changed)])
  await point.imported({ owls: { name: 'Night Owls' }, larks })
  const slug = point.slugOf('owls')
  let links = 0
  const comesIn = async (name: string) => {
    const link = `${'x'.repeat(40)}${++links}`
    addPerson(point.file, name, link, Date.UTC(2026, 0, 5, 12))
    const begun = await point.post(`/desk/begin/${link}`, { passphrase, again: passphrase })
    const cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const read = async (path: string) => (await point.app.request(path, { headers: { cookie } })).text()
    const token = /name="token" value="([^"]+)"/.exec(await read('/desk'))?.[1] ?? ''
    const send = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) => point.post(path, { token, ...fields }, { cookie, ...headers })
    /** The form as the browser would send it, with what the person writes in it. */
    const opens = async (path = `/desk/entry/${slug}`) => fieldsIn(await read(path))
    return { cookie, read, token, send, opens, set: begun.headers.get('set-cookie') ?? '' }
  }
  return { ...point, slug, comesIn, edit: `/desk/entry/${slug}/edit`, shown: () => point.directory.listingBySlug(slug) }
}

const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')

function fieldsIn(html: string): Record<string, string> {
  const form = html.slice(html.indexOf('id="edit"'), html.indexOf('name="how"'))
  const inputs = [...form.matchAll(/<input\b[^>]*>/g)].filter(([tag]) => !/type="radio"/.test(tag) || /checked/.test(tag)).map(([tag]) => [/ name="([^"]*)"/.exec(tag)?.[1] ?? '', unescaped(/ value="([^"]*)"/.exec(tag)?.[1] ?? '')])
  const areas = [...form.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)<\/textarea>/g)].map(([, name, text]) => [name, unescaped(text ?? '')])
  const picks = [...form.matchAll(/<select[^>]* name="([^"]*)"[^>]*>([^]*?)<\/select>/g)].map(([, name, options]) => [name, /value="([^"]*)" selected/.exec(options ?? '')?.[1] ?? ''])
  const fields = Object.fromEntries([...inputs, ...areas, ...picks.filter(([, value]) => value !== '')]) as Record<string, string>
  delete fields['token']
  return fields
}

describe('Gerda works at the contact point', () => {
  it('begins once with her link, comes in with her passphrase, and goes', async () => {
    const { comesIn, post, app, file, later } = await openPoint()
    expect((await app.request('/desk')).status).toBe(200)
    expect(await (await app.request('/desk/history')).text()).toContain('name="passphrase"')
    const gerda = await comesIn('Gerda')
    expect(gerda.set).toMatch(/^visavis-desk=[\w-]{43}; Path=\/desk; HttpOnly; SameSite=Strict$/)
    expect(await gerda.read('/desk')).toContain('You are here as Gerda.')
    expect((await post(`/desk/begin/${'x'.repeat(40)}1`, { passphrase, again: passphrase })).status).toBe(404)
    for (const wrong of [{ name: 'Gerda', passphrase: 'four otters' }, { name: 'Nobody', passphrase }]) expect((await post('/desk/in', wrong)).status).toBe(401)
    expect((await post('/desk/in', { name: 'Gerda', passphrase })).status).toBe(303)
    await gerda.send('/desk/out', {})
    expect(await gerda.read('/desk')).toContain('name="passphrase"')
    expect(JSON.stringify(file.prepare('SELECT * FROM staff').all())).not.toContain(passphrase)
    const again = await comesIn('Gerda')
    removePerson(file, 'Gerda')
    expect(await again.read('/desk')).toContain('name="passphrase"')
    const paul = await comesIn('Paul')
    await later(1)
    expect(await paul.read('/desk')).toContain('name="passphrase"')
  })

  it('is not let in after too many tries, and no other site can act for her', async () => {
    const { comesIn, post, edit, shown } = await openPoint()
    const gerda = await comesIn('Gerda')
    const fields = { ...(await gerda.opens()), name: 'Day Owls' }
    expect((await post(edit, fields, { cookie: gerda.cookie })).status).toBe(403)
    expect((await gerda.send(edit, { ...fields, token: 'A'.repeat(43) })).status).toBe(403)
    expect((await gerda.send(edit, fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await post(edit, { ...fields, token: gerda.token })).status).toBe(401)
    expect(shown()?.name).toBe('Night Owls')
    const tries = []
    for (let n = 0; n < 21; n++) tries.push((await post('/desk/in', { name: 'Lena', passphrase: 'x' })).status)
    expect(tries).toEqual([...Array<number>(20).fill(401), 429])
  }, 60_000)

  it('changes an entry, and an import no longer writes over it; the history knows, and each change can be taken back', async () => {
    const { comesIn, edit, shown, imported, slug } = await openPoint()
    const gerda = await comesIn('Gerda')
    expect((await gerda.send(edit, await gerda.opens())).headers.get('location')).toContain('done=nothingChanged')
    await gerda.send(edit, { ...(await gerda.opens()), venue: 'Old <b>School', 'series-0-start': '20:00', 'series-0-rhythm': 'm13', 'series-1-day': '7', 'series-1-start': '23:00', 'series-1-end': '01:00', 'series-1-rhythm': 'w2', 'series-1-since': '2026-01-11' })
    expect(shown()).toMatchObject({ place: { venue: 'Old <b>School', lat: 50 }, when: { series: [{ day: 2, start: 1200, end: 1230, rhythm: { kind: 'monthly', which: [1, 3] } }, { day: 7, start: 1380, end: 1500, from: '2026-01-11' }] } })
    await imported({ owls: { name: 'Night Owls', notes: 'Tea.' }, larks })
    expect(shown()).toMatchObject({ notes: 'Tea.', place: { venue: 'Old <b>School' } })
    expect(await gerda.read(`/desk/entry/${slug}`)).toMatch(/The source says: Mill/)
    const history = await gerda.read('/desk/history')
    expect(history).toMatch(/Gerda · 5 January 2026[^]*House or room:<\/strong> Old &lt;b>School[^]*before: Mill/)
    await gerda.send('/desk/undo', { number: '2', slug })
    expect(shown()?.place?.venue).toBe('Mill')
    expect((await gerda.send('/desk/undo', { number: '2', slug })).headers.get('location')).toContain('cannotUndo')
    await gerda.send('/desk/undo', { number: '3', slug })
    expect(shown()?.place?.venue).toBe('Old <b>School')
  })

  it('and Paul change the same entry at once: nothing is written over, and both stand side by side', async () => {
    const { comesIn, edit, shown } = await openPoint()
    const [gerda, paul] = [await comesIn('Gerda'), await comesIn('Paul')]
    const [hers, his] = [await gerda.opens(), await paul.opens()]
    await gerda.send(edit, { ...hers, venue: 'School', notes: 'Ring twice.' })
    const clash = await paul.send(edit, { ...his, venue: 'Chapel', city: 'Oakham' })
    const page = await clash.text()
    expect([clash.status, shown()?.place]).toEqual([409, expect.objectContaining({ venue: 'School', city: 'Ottersby' })])
    expect(page).toMatch(/Somebody else changed this meanwhile[^]*It says now[^]*School[^]*You wrote[^]*Chapel/)
    await paul.send(edit, { ...fieldsIn(page), 'keep-venue': 'mine' })
    expect(shown()).toMatchObject({ place: { venue: 'Chapel', city: 'Oakham', lat: null }, notes: 'Ring twice.' })
    const wrong = await paul.send(edit, { ...(await paul.opens()), link: 'ftp://x', name: 'Owls' })
    expect([wrong.status, shown()?.name, fieldsIn(await wrong.text())['name']]).toEqual([422, 'Night Owls', 'Owls'])
  })

  it('decides about what a source changed, field by field, and about what a group proposes', async () => {
    const { comesIn, shown, imported, slug, file, edit } = await openPoint()
    const gerda = await comesIn('Gerda')
    await gerda.send(edit, { ...(await gerda.opens()), coming: 'Side door.' })
    await imported({ owls: { name: 'Night Hawks', notes: 'Tea.', howToCome: { way: 'call-first', words: 'Front door.', contact: null } }, larks })
    expect(await gerda.read('/desk/differences')).toContain('Night Hawks')
    const markIn = (html: string) => /name="mark" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const mark = markIn(await gerda.read(`/desk/entry/${slug}`))
    expect((await gerda.send(`/desk/entry/${slug}/difference`, { mark: 'old' })).status).toBe(409)
    await gerda.send(`/desk/entry/${slug}/difference`, { mark, 'decide-name': 'keep', 'decide-notes': 'take', 'decide-coming': 'take', 'decide-contact': 'keep' })
    expect(shown()).toMatchObject({ name: 'Night Owls', notes: 'Tea.', howToCome: { words: 'Front door.', contact: 'owls@valley.example' } })
    expect(await gerda.read('/desk/differences')).toContain('Nothing waits here')

    addProposal(file, { slug, day: '2026-01-05', texts: { venue: 'Library' }, words: 'From May on at eight.' })
    const entry = await gerda.read(`/desk/entry/${slug}`)
    expect(entry).toMatch(/From May on at eight\.[^]*They propose: Library/)
    await gerda.send(`/desk/entry/${slug}/proposal`, { mark: markIn(entry), number: '1', 'decide-venue': 'take' })
    expect(shown()).toMatchObject({ place: { venue: 'Library' }, confirmed: { on: '2026-01-05', by: 'group' } })
  })

  it('sees what is due and dubious, notes a telephone call, and keeps the address for letters to the office', async () => {
    const { comesIn, shown, slug, slugOf, app } = await openPoint()
    const gerda = await comesIn('Gerda')
    expect(await gerda.read('/desk/due')).toMatch(/Night Owls[^]*Never confirmed/)
    expect(await gerda.read('/desk/look')).toContain('Group larks')
    await gerda.send(`/desk/entry/${slugOf('larks')}/edit`, { ...(await gerda.opens(`/desk/entry/${slugOf('larks')}`)), look: 'no' })
    expect(await gerda.read('/desk/look')).toContain('Nothing waits here')
    await gerda.send(`/desk/entry/${slug}/spoken`, { how: 'phone' })
    expect(shown()?.confirmed).toEqual({ on: '2026-01-05', by: 'contact-point', how: 'phone' })
    expect(await gerda.read('/desk/due')).not.toContain('Night Owls')
    expect((await gerda.send(`/desk/entry/${slug}/asking`, { mail: 'a@x.example, b@x.example' })).headers.get('location')).toContain('wrongMail')
    await gerda.send(`/desk/entry/${slug}/asking`, { mail: 'ruth@x.example', postal: 'Ruth\n1 Mill Lane' })
    expect(await gerda.read(`/desk/entry/${slug}`)).toContain('ruth@x.example')
    for (const path of [`/groups/${slug}.json`, '/find.json']) expect(await (await app.request(path)).text()).not.toContain('ruth@')
    expect(await gerda.read('/desk/history')).not.toContain('ruth@')
  })

  it('has no hand in the card of a group that lives here', async () => {
    const { comesIn, file, changed, directory } = await openPoint()
    const card = { name: 'Kitchen Table', shortLine: '', topics: ['anxiety'], audience: 'both', languages: ['en'], place: null, when: { series: [], words: 'By arrangement', zone: null }, format: 'online', howToCome: { way: 'knock', words: '' }, status: 'open' }
    file.prepare('INSERT INTO cards VALUES (?, ?, ?, ?, ?, ?, ?)').run(new Uint8Array(32), 'kitchen-table-abc', JSON.stringify(card), '{"address":"a","key":"k"}', new Uint8Array(32), new Uint8Array(32), new Uint8Array(32))
    file.exec('UPDATE changes SET cards = cards + 1')
    await changed()
    const gerda = await comesIn('Gerda')
    expect(directory.listingBySlug('kitchen-table-abc')?.name).toBe('Kitchen Table')
    expect(await gerda.read('/desk?words=Kitchen')).toContain('No entry has this')
    for (const act of ['edit', 'spoken', 'asking', 'difference', 'proposal']) expect((await gerda.send(`/desk/entry/kitchen-table-abc/${act}`, { name: 'Ours', 'was-name': '' })).status).toBe(404)
    expect(directory.listingBySlug('kitchen-table-abc')).toMatchObject({ name: 'Kitchen Table', origin: { kind: 'here' } })
  })
})
