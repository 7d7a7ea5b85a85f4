import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openOffice } from './tests/office.ts'

const { home, row, write, visavis } = openOffice()
const out = (name: string) => join(home(), name)
const three = () => write([row('a', { email: 'info@a.example', name: 'Ann & Co' }), row('b', { email: 'info@b.example' }), row('c')])
const due = (file: string, ...more: string[]) => visavis(['confirmations', '--due', '--out', out(file), ...more])

describe('an office asks its groups whether their entries are right', () => {
  it('one person in each mail, the others on paper; nobody is asked twice in three months', async () => {
    await visavis(['import', three()])
    expect((await due('letters.json')).said).toMatch(/First say where this house is reached/)
    await visavis(['confirmations', 'address', 'https://groups.example/'])
    expect((await visavis(['confirmations', '--due'])).said).toMatch(/3 entries to ask about/)
    expect((await due('letters.json')).said).toMatch(/2 letters are in[^]*1 more have no mail address/)
    const mails = JSON.parse(readFileSync(out('letters.json'), 'utf8')) as { to: string; text: string }[]
    expect(mails.map(({ to }) => to)).toEqual(['info@a.example', 'info@b.example'])
    const links = mails.map(({ text }) => /https:\/\/groups\.example\/confirm\/[\w-]{32}\n/.exec(text)?.[0])
    expect(new Set(links).size).toBe(2)
    expect(mails[0]?.text).not.toContain('info@b.example')
    expect(statSync(out('letters.json')).mode & 0o077).toBe(0)
    await due('letters.html')
    const paper = readFileSync(out('letters.html'), 'utf8')
    expect(paper.match(/<article/g)).toHaveLength(1)
    expect(paper).toMatch(/Group c[^]*<svg[^]*confirm\/[\w-]{32}/)
    expect((await visavis(['confirmations', '--due'])).said).toMatch(/^0 entries/)
    expect((await visavis(['confirmations', '--due'], '2027-02-21')).said).toMatch(/last call[^]*3 entries/)
  })

  it('whose mail came back gets paper', async () => {
    await visavis(['import', three()])
    await visavis(['confirmations', 'address', 'https://groups.example'])
    expect((await visavis(['confirmations', 'bounced', write('<Info@a.example>: user unknown', 'mailer.txt')])).said).toMatch(/Noted for 1 entry/)
    expect((await due('letters.txt')).said).toMatch(/1 letter is in/)
    await due('letters.html')
    expect(readFileSync(out('letters.html'), 'utf8')).toMatch(/Ann &amp; Co/)
  })

  it('with a ladder of its own; nonsense is refused with a reason', async () => {
    await visavis(['import', three()])
    expect((await visavis(['confirmations', 'ladder', '30', '60', '90'])).said).toMatch(/amber after 30 days/)
    for (const [args, message] of [[['ladder', '90', '60', '30'], /each larger/], [['address', 'here'], /people type/], [['--duh'], /help confirmations/], [['--lang', 'xx'], /en, fr or de/], [['bounced', 'none'], /no file/]] as const) {
      expect(await visavis(['confirmations', ...args])).toMatchObject({ status: 1, said: expect.stringMatching(message) })
    }
  })
})
