import { fileURLToPath } from 'node:url'
import adapter from '@sveltejs/adapter-static'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'
import { sealedPage, withoutAnnouncer, withoutServersWriting } from './sealed-page.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Whatever the first screens stand on: the start, a group's first page, the frame around them. */
const first = /\/routes\/(\+|Ways|room\/\[room\]\/(\+|First))|\/lib\/(frame|alarm)\/|\/lib\/[\w.-]+\.ts$|lib\/(card\/(Meeting|CardAddress)|decision\/(matter|reminders)|sharing\/(SharingLink|first-words))/

/** What comes apart, because only some need it, or only later. All of it is kept for times without a connection. */
const apart: [string, RegExp][] = [
  ['topics', /packages\/directory\/src\/topic|lib\/card\/topics/],
  ['help', /messages\/src\/lines|\/(lib|routes)\/help\//],
  ['x-wing', /node_modules\/@noble\/(post-quantum|curves)\/|@noble\/hashes\/sha3/],
  ['keeping', /lib\/device\/(export|outside)\//],
  ['doors', /lib\/device\/(guests\/(?!heard|shelf)|invitations|sisters\/(?!mother|hear|mark))|seal\/src\/letters\/invitation/],
  ['errands', /lib\/device\/errands\/(?!doorstep)/],
  ['founding', /lib\/device\/here\/found\.ts|seal\/src\/writing\/found-log/],
  ['device', /lib\/device\/|packages\/(seal|sync|wire)\/|node_modules\/(@noble|cborg|idb)\//],
  ['svelte', /node_modules\/(svelte|esm-env|devalue|clsx)\//],
  ['group', /packages\/group\//],
  ['visavis', first],
  ['forms', /look\/src\/(Card|Check|Choice|Facts|Field|Pick|Row|Tag)\.svelte|\/lib\/act\//],
  ['drawing-up', /\/(lib|routes)\/found\/|lib\/(card\/(CardForm|TopicPick|card-draft)|agreement\/(ChooseLines|lines)|decision\/(propos|MatterForm))|decision\/propose\//],
]

/** Screens come with their neighbours: one part for each folder in a room, and for each beside it. */
const folder = /apps\/group\/src\/(?:routes\/room\/\[room\]|routes|lib)\/([\w-]+)\//
const together: { [folder: string]: string } = { knocked: 'knock', people: 'membership', device: 'this-device' }

function neighbours(id: string): string | undefined {
  const name = folder.exec(id)?.[1]
  return name && (together[name] ?? name)
}

function chunkOf(id: string): string | null {
  const [, language, area] = /packages\/messages\/src\/(en|fr|de)\/(?:group\/(\w[\w-]*))?/.exec(id) ?? []
  if (language) return area ? `${language}-${area}` : language
  const named = apart.find(([, path]) => path.test(id))?.[0] ?? neighbours(id)
  if (named) return named
  return /^(?!.*node_modules).*\/packages\//.test(id) ? 'visavis' : null
}

/**
 * `--mode look` shows the screens with the made-up groups of tests/dev; it is never what ships. `--mode newer` builds the same program
 * under the next version, to see how a browser comes from one to the other.
 */
export default defineConfig(async ({ mode }) => {
  const out = { look: 'build-look', newer: '.svelte-kit/newer' }[mode] ?? 'build'
  return {
    resolve: { alias: mode === 'look' ? [{ find: /^#lib\/front-door\.ts$/, replacement: here('tests/dev/front-door.ts') }] : [] },
    build: { target: 'es2023', reportCompressedSize: false },
    environments: { client: { build: { rolldownOptions: { preserveEntrySignatures: 'allow-extension' as const, output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkOf }] } } } } } },
    plugins: [
      withoutAnnouncer(),
      withoutServersWriting(),
      await sveltekit({
        adapter: sealedPage(adapter({ pages: out }), out),
        paths: { base: '/my', relative: false },
        router: { type: 'hash' },
        output: { bundleStrategy: 'split' },
        version: { name: mode === 'newer' ? '2' : '1' },
        serviceWorker: { register: false },
      }),
    ],
  }
})
