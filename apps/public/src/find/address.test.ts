import type { Query } from '@visavis/directory'
import { expect, test } from 'vitest'
import { viewOf } from '../view.ts'
import { fieldsOf } from './address.ts'

const query: Query = { q: 'perte d’un enfant', near: 'Saint-Jérôme', within: null, day: 2, when: null, for: 'relatives', format: null, on: null, by: null, language: null, access: ['step-free'], status: null, page: 3 }
const to = (asked: boolean, otherwise?: Partial<Query>) => viewOf({ lang: 'fr', asked, path: '/find', query: '' }).to('/find', fieldsOf(query, otherwise))

test('a link asks what was asked, from the first page, and keeps a language only when it was chosen', () => {
  expect(to(false)).toBe('/find?q=perte%20d%E2%80%99un%20enfant&near=Saint-J%C3%A9r%C3%B4me&day=2&for=relatives&step-free=yes')
  expect(to(true)).toMatch(/&lang=fr$/)
})

test('a link that widens the question leaves the rest as it was', () => {
  expect(to(false, { near: '', day: null })).toBe('/find?q=perte%20d%E2%80%99un%20enfant&for=relatives&step-free=yes')
  expect(to(false, { page: 4 })).toMatch(/&page=4$/)
})
