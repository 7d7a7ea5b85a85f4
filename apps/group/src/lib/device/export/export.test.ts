import { openBook } from '@visavis/group'
import type { Fact } from '@visavis/group'
import { describe, expect, it } from 'vitest'
import type { RoomView } from '../view.ts'
import { exportAll } from './export.ts'

const now = Date.UTC(2026, 10, 22, 18)
const founding = {
  kind: 'found-group', alias: 'Anna', name: '<b>Still & "quiet"</b>', purpose: 'For people who lie awake.', audience: 'affected', language: 'en',
  agreements: ['What is said here stays here.', '<script>alert(1)</script>'],
} as Fact['deed']

/** Anna alone, who has shared once and decided once. */
function view(standing: RoomView['standing'] = 'in'): RoomView {
  const book = openBook()
  const say = (id: string, deed: Fact['deed'], at: number) => book.take({ id, seq: at, by: 'anna', at: now - 1000 + at, deed })
  const refused = [
    say('f1', founding, 0), say('s1', { kind: 'share', wish: 'listen', expires: now + 1e9 } as never, 1),
    say('d1', { kind: 'propose', matter: { matter: 'decide', text: 'We meet in the yard.' }, closes: now + 9 * 86_400_000 } as never, 2),
  ]
  if (refused.some((reason) => reason !== null)) throw new Error(String(refused))
  const group = book.read()
  const base = { key: 'k', label: '', why: null, pausedUntil: null, needsNewerProgram: false, me: 'anna', group, waiting: [], alarms: [], slug: null, remarks: [], contacts: [], knocks: [], invitations: [], guests: [], splits: [] }
  const said = (id: string, by: string, mine: boolean, text: string) =>
    ({ id, by, at: now, wish: 'listen' as const, words: { state: 'here' as const, text }, mine, waiting: false, heardBy: [], heardByMe: false, known: [], knownByMe: false, thanks: [], thankedByMe: false })
  return { ...base, standing, sharings: [said('s1', 'anna', true, 'I count trams.\nAll <night>.'), said('s2', 'bela', false, 'And I the hours.')], today: { knocks: [], decisions: [], sharings: [], thanks: [] } }
}

describe('what one takes along', () => {
  it.each(['en', 'fr', 'de'] as const)('is a whole page in %s, without script and without anything from elsewhere', async (lang) => {
    const { html } = await exportAll(view(), lang, now)
    expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${lang}">`))
    expect(html.match(/<script|<img|<link|src=|href=|javascript:| on\w+=/i)).toBeNull()
    expect(html).toContain('I count trams.<br>All &#60;night&#62;.')
    expect(html).toContain('&#60;script&#62;alert(1)&#60;/script&#62;')
    expect(html).toContain('We meet in the yard.')
    expect([...html.matchAll(/<h1>/g)]).toHaveLength(1)
    expect(html).not.toContain('undefined')
  })

  it('says the same for programs, without ids', async () => {
    const { json } = await exportAll(view(), 'de', now)
    const all = JSON.parse(json) as { visavis: string; holds: string; people: { name: string; me: boolean }[]; sharings: { by: string; words: string }[]; decisions: { outcome: string; matter: { text: string } }[] }
    expect(all).toMatchObject({ visavis: 'export', version: 1, holds: 'all', made: '2026-11-22T18:00:00.000Z', people: [{ name: 'Anna', me: true }], decisions: [{ outcome: 'passed', by: 'Anna' }] })
    expect(all.sharings.map(({ words }) => words)).toEqual(['I count trams.\nAll <night>.', 'And I the hours.'])
    for (const id of ['"anna"', '"s1"', '"d1"', '"f1"']) expect(json).not.toContain(id)
  })

  it('is one’s own words alone once one is out', async () => {
    const { json, html } = await exportAll(view('out'), 'en', now)
    expect(JSON.parse(json)).toMatchObject({ holds: 'own', people: [], sharings: [{ words: 'I count trams.\nAll <night>.' }] })
    for (const text of [json, html]) expect(text).not.toContain('And I the hours.')
  })
})
