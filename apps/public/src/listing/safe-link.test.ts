import { expect, test } from 'vitest'
import { contactLink, safeLink } from './safe-link.ts'

test('a link somebody else wrote leads to a web page or nowhere', () => {
  expect(safeLink(' https://www.list.example/a?b=c ')).toEqual({ href: 'https://www.list.example/a?b=c', host: 'list.example' })
  for (const bad of [null, undefined, '', 'javascript:alert(1)', ' JAVASCRIPT:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//evil.example', 'https://', 'https://you@evil.example/', 'https://a:b@evil.example/', 'ht tps://x']) {
    expect([bad, safeLink(bad)]).toEqual([bad, null])
  }
})

test('a foreign name that looks like another is shown as what it is', () => {
  expect(safeLink('https://zооm.us/j/1')?.host).toBe('xn--zm-fmca.us')
})

test('a mailbox and a telephone can be pressed, and nothing hides in them', () => {
  expect(contactLink('walkers@list.example')).toBe('mailto:walkers@list.example')
  expect(contactLink('+1 (555) 010-0142')).toBe('tel:+15550100142')
  for (const bad of [null, '', 'ask at the door', 'a@b.example?cc=everybody@list.example', 'a@b.example,c@d.example', 'javascript:1', '+1 555 call me', '12']) {
    expect([bad, contactLink(bad)]).toEqual([bad, null])
  }
})
