import { expect, test } from 'vitest'
import { areaNames, langs, loadMessages, type Areas } from './index.ts'

type Leaf = [path: string, words: unknown]

const leaves = (words: unknown, path = ''): Leaf[] =>
  typeof words === 'object' && words !== null
    ? Object.entries(words).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
    : [[path, words]]

// A list may be longer in one language; everything else must be there word for word.
const names = (words: unknown) => leaves(words).map(([path]) => path.replace(/\.\d+(?=\.|$)/g, '.n')).filter((name, n, all) => all.indexOf(name) === n).sort()

test.each(areaNames)('everything in "%s" is said in every language', async area => {
  const [english, ...others] = await Promise.all(langs.map(lang => loadMessages(lang, area)))
  for (const words of others) expect(names(words)).toEqual(names(english))
})

test.each(areaNames)('nobody is left with an empty line or English words in "%s"', async area => {
  const english = new Map(leaves(await loadMessages('en', area)))
  for (const lang of langs) {
    for (const [path, words] of leaves(await loadMessages(lang, area as keyof Areas))) {
      if (typeof words !== 'string') continue
      if (english.get(path) !== '') expect(`${lang} ${path}: ${words.trim()}`).toMatch(/: ./)
      if (lang !== 'en' && words.length > 24) expect(`${lang} ${path}: ${words}`).not.toBe(`${lang} ${path}: ${String(english.get(path))}`)
    }
  }
})

const areasOfThePublic = ['base', 'public', 'find', 'listing', 'about', 'help', 'give', 'confirm', 'desk'] as const
const unkind = /\b(users?|patients?|cases?|posts?|content|admins?|administrators?|moderators?|leaders?|likes|epoch|sync)\b/i

test.each(areasOfThePublic)('"%s" calls nobody a user, a patient or a case', async area => {
  const words = leaves(await loadMessages('en', area)).map(([, says]) => String(says)).join('\n').replaceAll(/\$\{[^}]*\}/g, '')
  expect(words.match(unkind)).toBeNull()
})

test.each(areasOfThePublic)('German says du and French says vous in "%s"', async area => {
  const said = async (lang: 'fr' | 'de') => leaves(await loadMessages(lang, area)).map(([, says]) => String(says)).join('\n')
  expect((await said('de')).match(/\b(Ihnen|Ihre?[nmrs]?)\b/)).toBeNull()
  expect((await said('fr')).replace('Est-ce que tu penses au suicide', '').match(/(?<!\p{L})(tu|ton|tes|toi)(?!\p{L})/iu)).toBeNull()
})

test.each(areaNames)('French keeps its signs and guillemets with their words in "%s"', async area => {
  const said = leaves(await loadMessages('fr', area)).filter(([, words]) => typeof words === 'string').join('\n')
  expect(said.match(/ [;:?!»]|« /)).toBeNull()
})

test('the group side says tu, in its own help too', async () => {
  const { help } = await loadMessages('fr', 'group')
  expect(leaves(help).map(([, says]) => String(says)).join('\n').replace('t’y présenter sans rendez-vous', '').match(/(?<!\p{L})(vous|votre|vos)(?!\p{L})/iu)).toBeNull()
})
