import type { Tag } from '@visavis/directory'
import { expect, test } from 'vitest'
import { tagsByKind } from './tags.ts'

const label = (en: string) => ({ en, fr: `${en} (fr)`, de: `${en} (de)` })
const tags: Tag[] = [
  { code: 'x:O', kind: 'openness', label: label('Open') },
  { code: 'x:X', kind: 'access', label: label('Wheelchair') },
  { code: 'x:EN', kind: 'language', label: label('English') },
  { code: '?:QQ', kind: 'method', label: null },
  { code: 'y:X', kind: 'access', label: label('Wheelchair') },
]

test('marks stand under the names people look for, access first, each once', () => {
  expect(tagsByKind(tags, 'en')).toEqual([
    { kind: 'access', labels: ['Wheelchair'] },
    { kind: 'openness', labels: ['Open'] },
    { kind: 'other', labels: ['QQ'] },
  ])
  expect(tagsByKind(tags, 'fr')[0]?.labels).toEqual(['Wheelchair (fr)'])
})
