import { fileURLToPath } from 'node:url'
import adapter from '@sveltejs/adapter-static'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'
import { sealedPage, withoutAnnouncer } from './sealed-page.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What only some need, or only once: everything else is one file. All of it is kept for times without a connection. */
const apart: [string, RegExp][] = [
  ['topics', /packages\/directory\/src\/topic|lib\/card\/topics/],
  ['help', /messages\/src\/lines|\/(lib|routes)\/help\//],
  ['drawing-up', /\/(lib|routes)\/found\/|lib\/(card\/(CardForm|TopicPick|card-draft)|agreement\/|decision\/(propos|MatterForm))|decision\/propose\//],
  ['sealing', /node_modules\/(@noble|cborg|idb)\//],
  ['svelte', /node_modules\/(svelte|esm-env|devalue|clsx)\//],
  ['visavis', /^(?!.*node_modules).*\/(packages|apps\/group\/src)\//],
]

function chunkOf(id: string): string | null {
  const [, language, area] = /packages\/messages\/src\/(en|fr|de)\/(?:group\/(\w[\w-]*))?/.exec(id) ?? []
  if (language) return area ? `${language}-${area}` : language
  return apart.find(([, path]) => path.test(id))?.[0] ?? null
}

/** `--mode look` shows the screens with the made-up groups of tests/dev; it is never what ships. */
export default defineConfig(async ({ mode }) => {
  const out = mode === 'look' ? 'build-look' : 'build'
  return {
    resolve: { alias: mode === 'look' ? [{ find: /^#lib\/front-door\.ts$/, replacement: here('tests/dev/front-door.ts') }] : [] },
    build: { target: 'es2023', reportCompressedSize: false },
    environments: { client: { build: { rolldownOptions: { preserveEntrySignatures: 'allow-extension' as const, output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkOf }] } } } } } },
    plugins: [
      withoutAnnouncer(),
      await sveltekit({
        adapter: sealedPage(adapter({ pages: out }), out),
        paths: { base: '/my', relative: false },
        router: { type: 'hash' },
        output: { bundleStrategy: 'split' },
        version: { name: '1' },
        serviceWorker: { register: false },
      }),
    ],
  }
})
