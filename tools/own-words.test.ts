import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root, writtenFiles } from './gate/tree.ts'

// The project speaks of itself only. The words are cut in two so that this file does not find itself.
const foreign: readonly (readonly [string, RegExp])[] = [
  ['a folder of somebody’s machine', new RegExp('(^|[^A-Za-z0-9_.@-])/(wo' + 'rk|fa' + 'rm|ho' + 'me|ro' + 'ot|Us' + 'ers)/')],
  ['a fixed temporary folder', new RegExp('(^|[^A-Za-z0-9_.@-])/t' + 'mp/')],
  ['who wrote it', new RegExp('\\b(A' + 'I assistant|language mod' + 'el|Clau' + 'de|Anth' + 'ropic|Chat' + 'GPT|Copi' + 'lot|sub' + 'agent)\\b', 'i')],
  ['where it was written', new RegExp('\\b(bash_' + 'jobs|this bri' + 'ef|the bri' + 'ef says|shared/(des' + 'ign|resea' + 'rch|da' + 'ta))\\b', 'i')],
  ['a registry', new RegExp('registry\\.[a-z0-9.-]+|://[a-z0-9.-]*(arti' + 'factory|ver' + 'daccio|nex' + 'us)', 'i')],
  ['an address of a machine', /:\/\/(?!127\.0\.0\.1|0\.0\.0\.0)\d{1,3}(\.\d{1,3}){3}/],
]

const findings = (text: string): string[] => foreign.filter(([, pattern]) => pattern.test(text)).map(([what]) => what)

describe('the project speaks of itself only', () => {
  test('a foreign word is recognised', () => {
    expect(findings(`see /wo${'rk'}/main`)).toEqual(['a folder of somebody’s machine'])
    expect(findings(`made by Clau${'de'}`)).toEqual(['who wrote it'])
    expect(findings('"resolved": "https://registry' + '.example.org/x.tgz"')).toEqual(['a registry'])
    expect(findings('at http://10.1' + '.2.3:4873/')).toEqual(['an address of a machine'])
    expect(findings('the working day begins at http://127.0.0.1:8080')).toEqual([])
  })

  test('no tracked file has one', () => {
    const files = tracked()
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap(file => findings(textOf(file)).map(what => `${file}: ${what}`))).toEqual([])
  })
})

// From an archive without git, everything that is not built.
function tracked(): string[] {
  try {
    return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\0').filter(Boolean)
  } catch {
    return writtenFiles('.')
  }
}

function textOf(file: string): string {
  try {
    const bytes = readFileSync(join(root, file))
    return bytes.includes(0) ? '' : bytes.toString('utf8')
  } catch {
    // Tracked, but just being moved or removed.
    return ''
  }
}
