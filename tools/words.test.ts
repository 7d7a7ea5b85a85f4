import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root, sources, writtenFiles } from './gate/tree.ts'

const read = (file: string): string => readFileSync(join(root, file), 'utf8')

// STYLE.md, rule 7. A service worker and a web socket handler are other people's words.
const empty = /(manager|service(?!-worker)|helper|utils?|common|handlers?)(?=[A-Z./-]|$)/i
const isEmptyName = (file: string): boolean => file.split('/').some(part => empty.test(part))
const emptyExports = (text: string): string[] =>
  [...text.matchAll(/\bexport (?:const|function|class|interface|type|let) (\w*(?:Manager|Service|Helper|Util|Handler)s?)\b/g)].map(([, name = '']) => name)

describe('no empty words', () => {
  test('one is recognised', () => {
    expect(['src/group-manager.ts', 'src/utils/x.ts', 'src/helper.ts'].every(isEmptyName)).toBe(true)
    expect(['src/service-worker/index.ts', 'src/sharing/share.ts'].some(isEmptyName)).toBe(false)
    expect(emptyExports(`export class ${'Log' + 'Manager'} {}\nexport const share = 1`)).toEqual(['LogManager'])
  })

  test('in no file’s name', () => expect(sources().filter(isEmptyName)).toEqual([]))
  test('in nothing a file offers', () => expect(sources().flatMap(file => emptyExports(read(file)))).toEqual([]))
})

// docs/words.md: what people never meet in a screen.
const unsaid: Record<string, RegExp> = {
  en: /\b(users?|patients|admins?|administrators?|moderators?|posts?|contents?|epochs?|sync(ed|ing)?|payload|log ?in failed|clients?)\b/i,
  fr: /\b(utilisateur|utilisatrice|patients|admin|administrateur|modérateur|synchronis\w*)\b/i,
  de: /\b((be)?nutzer\w*|patient(en|innen)|admins?|administrator\w*|moderator\w*|synchronis\w*)\b/i,
}
// What is inside quotes is said; the rest of the file is code.
const saidIn = (text: string): string[] => [...text.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`]*)`/g)].map(([, a, b, c]) => a ?? b ?? c ?? '').filter(words => words.includes(' '))

describe.each(Object.keys(unsaid))('what people never meet in a screen: %s', language => {
  const files = writtenFiles(`packages/messages/src/${language}`).filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))

  test('there is something to read', () => expect(files.flatMap(file => saidIn(read(file))).length).toBeGreaterThan(50))

  test('is not said', () => {
    expect(files.flatMap(file => saidIn(read(file)).filter(words => unsaid[language]!.test(words)).map(words => `${file}: ${words}`))).toEqual([])
  })
})
